package org.palestre.seasonal.permit.boundary;

/** How far the agreement of a keyless slot has come. */
public enum AgreementState {
    /** The club has to name the persons in charge. */
    TO_COMPLETE,
    /** The document waits for the president's signature. */
    TO_SIGN,
    /** The club sent the signed copy, the office has to look at it. */
    RETURNED,
    /** In force. */
    SIGNED,
    /** Over. */
    ENDED
}
