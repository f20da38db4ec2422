package org.palestre.shared;

/** The names of the roles that boundaries allow. */
public final class Roles {

    /** Everybody who has an account and may sign in. */
    public static final String PERSON = "PERSON";
    /** Everybody who works for the city, whatever the task. */
    public static final String AGENT = "AGENT";
    /** Sets the city up: accounts of agents, calendar, facilities, texts. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Decides on requests and keeps the plannings. */
    public static final String BOOKING_OFFICE = "BOOKING_OFFICE";
    /** Reads what was done by whom. */
    public static final String AUDITOR = "AUDITOR";
    /** The product itself, in its timers and jobs. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
