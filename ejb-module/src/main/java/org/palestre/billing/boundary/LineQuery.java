package org.palestre.billing.boundary;

/**
 * Which lines of a payer are looked for.
 *
 * @param serviceCode null for all
 * @param reference the caller's word for a booking; null for all
 * @param state null for all
 */
public record LineQuery(String serviceCode, String reference, LineState state) {

    public LineQuery {
        serviceCode = serviceCode == null || serviceCode.isBlank() ? null : serviceCode;
        reference = reference == null || reference.isBlank() ? null : reference.strip();
    }

    public static LineQuery all() {
        return new LineQuery(null, null, null);
    }
}
