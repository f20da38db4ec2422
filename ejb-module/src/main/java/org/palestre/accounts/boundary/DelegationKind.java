package org.palestre.accounts.boundary;

/** By what title a person acts for an organisation. */
public enum DelegationKind {
    /** Answers for it in law, normally its president; appoints the others. There is always one. */
    LEGAL_REPRESENTATIVE(true),
    /** Contact person for the slots; receives the permits; appoints the others. */
    CORRESPONDENT(true),
    /** Helps: makes requests and bookings in its name, but appoints nobody. */
    DELEGATE(false);

    private final boolean managing;

    DelegationKind(boolean managing) {
        this.managing = managing;
    }

    /** Whether it allows to change the organisation's particulars and to appoint and dismiss others. */
    public boolean managing() {
        return managing;
    }
}
