package org.palestre.accounts.boundary;

import java.util.Locale;
import java.util.Set;

/**
 * The person who is calling.
 *
 * @param roles names out of {@link org.palestre.shared.Roles}
 * @param sessionEpoch the generation of sessions that are valid, see {@link SignIn#sessionEpoch}
 */
public record Identity(
        long personId,
        String email,
        String givenName,
        String familyName,
        Locale language,
        Set<String> roles,
        int sessionEpoch) {

    public Identity {
        roles = Set.copyOf(roles);
    }

    /** Given name, then family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
