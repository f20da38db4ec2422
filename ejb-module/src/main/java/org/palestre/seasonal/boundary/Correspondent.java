package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * The club's contact person for a slot, who receives the permit. Proposed from the club's delegations when a draft
 * is started; may be changed for one request.
 */
public record Correspondent(String name, String email, String telephone) implements Serializable {

    /** A part not yet filled in. */
    public static final Correspondent EMPTY = new Correspondent(null, null, null);
}
