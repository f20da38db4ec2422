package org.palestre.billing.treasury.boundary;

/** How the treasury addresses a person. */
public enum DebtorTitle {
    MR,
    MRS
}
