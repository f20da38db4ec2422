package org.palestre.messaging.boundary;

/** How far a message is. */
public enum MessageStatus {
    /** Not sent yet, or to be tried again. */
    WAITING,
    /** The mail server has taken it. */
    DELIVERED,
    /** Not tried any more; an agent may have it sent again. */
    GIVEN_UP
}
