package org.palestre.seasonal.boundary;

/** Whether a slot is asked for the first time or kept. */
public enum RequestType {
    /** "Créneau annuel, nouvelle demande". */
    NEW,
    /** "Créneau annuel, renouvellement". */
    RENEWAL
}
