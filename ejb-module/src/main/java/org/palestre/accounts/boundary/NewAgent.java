package org.palestre.accounts.boundary;

import java.util.Locale;
import java.util.Set;

/**
 * Somebody who is to work for the city in Palestre. Names count only if nobody has the address yet.
 *
 * @param roles ADMINISTRATOR, BOOKING_OFFICE, AUDITOR
 */
public record NewAgent(
        String email, String givenName, String familyName, Locale language, Set<String> roles, AgentScope scope) {

    public NewAgent {
        roles = Set.copyOf(roles);
    }
}
