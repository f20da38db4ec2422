package org.palestre.billing.boundary;

/** Who pays. */
public enum PayerKind {
    PERSON,
    ORGANISATION
}
