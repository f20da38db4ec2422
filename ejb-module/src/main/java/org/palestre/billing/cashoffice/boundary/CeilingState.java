package org.palestre.billing.cashoffice.boundary;

/** How what an office holds stands to what it may hold. */
public enum CeilingState {
    WITHIN,
    /** Four fifths or more of it: time for a deposit. */
    NEAR,
    ABOVE
}
