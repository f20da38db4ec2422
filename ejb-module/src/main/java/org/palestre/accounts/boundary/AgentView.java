package org.palestre.accounts.boundary;

import java.util.Set;

/**
 * An agent as administrators see him or her.
 *
 * @param confirmed whether a first password has been chosen
 */
public record AgentView(
        long personId,
        String givenName,
        String familyName,
        String email,
        Set<String> roles,
        AgentScope scope,
        boolean confirmed,
        boolean suspended) {

    public AgentView {
        roles = Set.copyOf(roles);
    }

    /** Given name, then family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
