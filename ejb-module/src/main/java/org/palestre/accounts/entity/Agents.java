package org.palestre.accounts.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentQuery;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.AgentView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The agents of the city. */
@ApplicationScoped
public class Agents {

    private static final String FROM_WHERE = """
             FROM accounts.agent a JOIN accounts.person p ON p.id = a.person_id
            WHERE (?::text IS NULL OR shared.fold(p.given_name || ' ' || p.family_name || ' ' || p.email)
                                      LIKE '%' || shared.fold(?) || '%')
              AND (?::text IS NULL OR EXISTS (SELECT FROM accounts.agent_role r
                                               WHERE r.person_id = a.person_id AND r.role = ?))
              AND (?::boolean IS NULL OR (p.suspended_at IS NOT NULL) = ?)""";

    private static final String COLUMNS = """
            SELECT p.id, p.given_name, p.family_name, p.email, a.whole_city, p.confirmed_at, p.suspended_at,
                   (SELECT string_agg(r.role, ',') FROM accounts.agent_role r WHERE r.person_id = p.id) AS roles,
                   (SELECT string_agg(s.site_id::text, ',') FROM accounts.agent_site s WHERE s.person_id = p.id) AS sites,
                   (SELECT string_agg(d.district_code, ',') FROM accounts.agent_district d
                     WHERE d.person_id = p.id) AS districts""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    /** @throws BusinessException {@code accounts.unknownAgent} if this person is none */
    public Agent withId(long personId) {
        return Optional.ofNullable(entities.find(Agent.class, personId))
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownAgent"));
    }

    public Page<AgentView> search(AgentQuery query, PageRequest page) {
        String q = query.q() == null || query.q().isBlank()
                ? null
                : Conditions.literally(query.q().strip());
        List<AgentView> items = database.list(
                COLUMNS + FROM_WHERE
                        + " ORDER BY p.family_name COLLATE \"fr-x-icu\", p.given_name COLLATE \"fr-x-icu\", p.id"
                        + " LIMIT ? OFFSET ?",
                Agents::view,
                q,
                q,
                query.role(),
                query.role(),
                query.suspended(),
                query.suspended(),
                page.size(),
                page.offset());
        long total = database.number(
                "SELECT count(*)" + FROM_WHERE, q, q, query.role(), query.role(), query.suspended(), query.suspended());
        return new Page<>(items, total);
    }

    /** Whether the city has an agent at all. */
    public boolean anyAppointed() {
        return database.number("SELECT count(*) FROM accounts.agent") > 0;
    }

    /** Lets one administrator after the other change who is one. */
    public void holdAll() {
        database.list("SELECT 1 FROM pg_advisory_xact_lock(hashtext('accounts.agent'))", row -> 1);
    }

    /** @throws BusinessException {@code accounts.lastAdministrator} if after this change nobody could set the city up */
    public void requireAdministrator() {
        entities.flush();
        if (database.number("SELECT count(*) FROM accounts.sign_in_role r JOIN accounts.person p ON p.email = r.email"
                        + " JOIN accounts.credential c ON c.person_id = p.id WHERE r.role = 'ADMINISTRATOR'")
                == 0) {
            throw BusinessException.conflict("accounts.lastAdministrator");
        }
    }

    private static AgentView view(ResultSet row) throws SQLException {
        return new AgentView(
                row.getLong("id"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                parts(row.getString("roles")),
                new AgentScope(
                        row.getBoolean("whole_city"),
                        parts(row.getString("sites")).stream()
                                .map(Long::valueOf)
                                .collect(Collectors.toSet()),
                        parts(row.getString("districts"))),
                row.getString("confirmed_at") != null,
                row.getString("suspended_at") != null);
    }

    private static Set<String> parts(String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toSet());
    }
}
