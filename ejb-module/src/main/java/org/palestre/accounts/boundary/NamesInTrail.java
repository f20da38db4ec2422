package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;

/**
 * The names behind the ids and sign-in names that the audit trail keeps, for whoever may read it. The trail itself
 * holds no names, so that a person's right to be forgotten does not meet a table that is only added to.
 */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
public class NamesInTrail {

    private static final int MOST = 100;

    @Inject
    private Database database;

    /** Names of people by id, in one statement. */
    public Map<Long, String> people(Collection<Long> ids) {
        return names(
                "SELECT id, given_name || ' ' || family_name AS name FROM accounts.person WHERE id = ANY (?)", ids);
    }

    /** Names of organisations by id, in one statement. */
    public Map<Long, String> organisations(Collection<Long> ids) {
        return names("SELECT id, name FROM accounts.organisation WHERE id = ANY (?)", ids);
    }

    /** Names of people by the address with which they sign in, in one statement. */
    public Map<String, String> signedInAs(Collection<String> emails) {
        Map<String, String> names = new HashMap<>();
        database.list(
                "SELECT email, given_name || ' ' || family_name AS name FROM accounts.person WHERE email = ANY (?)",
                row -> names.put(row.getString("email"), row.getString("name")),
                emails);
        return names;
    }

    /** The addresses with which people of this name sign in; {@value #MOST} at most. */
    public List<String> addressesOf(String name) {
        return database.list(
                "SELECT email FROM accounts.person WHERE shared.fold(given_name || ' ' || family_name || ' ' || email)"
                        + " LIKE ALL (SELECT '%' || regexp_replace(shared.fold(word), '([\\\\%_])', '\\\\\\1', 'g') || '%'"
                        + " FROM regexp_split_to_table(?, '\\s+') word) ORDER BY email LIMIT ?",
                row -> row.getString("email"), name.strip(), MOST);
    }

    private Map<Long, String> names(String query, Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            database.list(query, row -> names.put(row.getLong("id"), row.getString("name")), ids);
        }
        return names;
    }
}
