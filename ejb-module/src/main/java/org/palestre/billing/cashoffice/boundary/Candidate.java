package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;

/** An agent who may be named for a cash office: a cashier or a treasurer by role. */
public record Candidate(long personId, String name, String email) implements Serializable {}
