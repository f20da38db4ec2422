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
    /** Answers for the city's money: services, invoices, payments, the treasury. */
    public static final String TREASURER = "TREASURER";
    /** Takes payments at a cash office. */
    public static final String CASHIER = "CASHIER";
    /** The product itself, in its timers and jobs. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
