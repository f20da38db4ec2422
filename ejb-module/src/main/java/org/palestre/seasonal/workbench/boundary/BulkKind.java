package org.palestre.seasonal.workbench.boundary;

/** What is decided on many requests in one go. */
public enum BulkKind {
    /** Each gets exactly what it asked for. */
    GRANT_AS_ASKED,
    /** Each as an officer proposed. */
    AS_PROPOSED,
    /** All are refused with one reason. */
    REFUSE,
    /** Decisions that the clubs do not know yet are taken back. */
    UNDO
}
