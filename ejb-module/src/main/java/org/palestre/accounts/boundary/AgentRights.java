package org.palestre.accounts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.shared.Database;

/**
 * Where an agent may act who is not the caller: for jobs that carry out what an agent asked for. For other contexts; the
 * caller has checked the right.
 *
 * <p>Nothing is remembered: whoever has been suspended or has lost the role since may act nowhere.
 */
@Stateless
@PermitAll
public class AgentRights {

    @Inject
    private Database database;

    /**
     * An agent with the right to act.
     *
     * @param email by which the agent signs in
     * @param language in which he is written to
     */
    public record Officer(String email, Locale language, AgentScope scope) {}

    private static final String OFFICERS = """
            SELECT p.email, p.language, a.whole_city,
                   ARRAY(SELECT s.site_id FROM accounts.agent_site s WHERE s.person_id = p.id) AS sites,
                   ARRAY(SELECT d.district_code FROM accounts.agent_district d WHERE d.person_id = p.id) AS districts
              FROM accounts.person p
              JOIN accounts.agent a ON a.person_id = p.id
              JOIN accounts.sign_in_role r ON r.email = p.email AND r.role = ?
             WHERE p.suspended_at IS NULL""";

    /** The agent, if he has that role now. */
    public Optional<Officer> inForce(long personId, String role) {
        return database.first(OFFICERS + " AND p.id = ?", AgentRights::read, role, personId);
    }

    /** All agents who have that role now. */
    public List<Officer> all(String role) {
        return database.list(OFFICERS + " ORDER BY p.id", AgentRights::read, role);
    }

    private static Officer read(ResultSet row) throws SQLException {
        return new Officer(
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                new AgentScope(
                        row.getBoolean("whole_city"),
                        Arrays.stream((Long[]) row.getArray("sites").getArray()).collect(Collectors.toSet()),
                        Set.of((String[]) row.getArray("districts").getArray())));
    }
}
