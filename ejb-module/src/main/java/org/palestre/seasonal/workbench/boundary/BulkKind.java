package org.palestre.seasonal.workbench.boundary;

/** What is decided on many requests in one go. */
public enum BulkKind {
    /** Each gets exactly its first wish. */
    GRANT_AS_ASKED,
    /** Each gets exactly the first of its wishes that is free, in the club's order. */
    GRANT_BEST_WISH,
    /** Each as an officer proposed. */
    AS_PROPOSED,
    /** All are refused with one reason. */
    REFUSE,
    /** Decisions that the clubs do not know yet are taken back. */
    UNDO;

    /** Whether each gets a wish of its own, whichever it is. */
    public boolean grantsWishes() {
        return this == GRANT_AS_ASKED || this == GRANT_BEST_WISH;
    }
}
