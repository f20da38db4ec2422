package org.palestre.billing.treasury.boundary;

/** What an organisation that owes something is in law. */
public enum LegalForm {
    ASSOCIATION,
    COMPANY
}
