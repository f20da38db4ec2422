package org.palestre.billing.treasury.boundary;

/**
 * Which orders are looked for.
 *
 * @param q words of the payer's name or of the subject, a whole number or reference; null or empty for all
 * @param state null for all
 * @param fileId only those of a file; null for all
 */
public record OrderQuery(String q, OrderState state, Long fileId) {

    public OrderQuery {
        q = q == null ? "" : q.strip();
    }
}
