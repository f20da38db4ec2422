package org.palestre.billing.treasury.boundary;

/** What an order, and the docket on which it stands, is for. */
public enum OrderKind {
    /** Something is to be collected (bordereau 01, titre ordinaire). */
    ORDINARY,
    /** An earlier order of the same year is reduced or cancelled (bordereau 02, titre correctif). */
    REDUCTION
}
