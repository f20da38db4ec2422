package org.palestre.billing.tariff.boundary;

/** Whether hours are in demand. Art. II.6: slots are peak by default. */
public enum HourKind {
    PEAK,
    OFF_PEAK
}
