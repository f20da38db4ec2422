package org.palestre.accounts.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.palestre.accounts.boundary.PersonView;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Reads people as agents' lists need them. */
@ApplicationScoped
public class PersonProjections {

    private static final String SELECT = """
            SELECT p.id, p.given_name || ' ' || p.family_name AS name, p.email, p.telephone, p.created_at,
                   p.confirmed_at IS NOT NULL AS confirmed, p.suspended_at IS NOT NULL AS suspended,
                   EXISTS (SELECT FROM accounts.agent a WHERE a.person_id = p.id) AS agent,
                   (SELECT string_agg(DISTINCT o.name, ', ')
                      FROM accounts.delegation d JOIN accounts.organisation o ON o.id = d.organisation_id
                     WHERE d.person_id = p.id AND d.accepted_at IS NOT NULL AND d.ended_at IS NULL) AS organisations
              FROM accounts.person p""";

    private static final String MATCHES =
            " WHERE shared.fold(p.given_name || ' ' || p.family_name || ' ' || p.email) LIKE '%' || shared.fold(?) || '%'";

    @Inject
    private Database database;

    public Optional<PersonView> byId(long id) {
        return database.first(SELECT + " WHERE p.id = ?", PersonProjections::view, id);
    }

    public Page<PersonView> search(String q, PageRequest page) {
        String words = q == null ? "" : Conditions.literally(q.strip());
        return new Page<>(
                database.list(
                        SELECT + MATCHES
                                + " ORDER BY p.family_name COLLATE \"fr-x-icu\", p.given_name COLLATE \"fr-x-icu\", p.id"
                                + " LIMIT ? OFFSET ?",
                        PersonProjections::view,
                        words,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM accounts.person p" + MATCHES, words));
    }

    private static PersonView view(ResultSet row) throws SQLException {
        return new PersonView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Telephone.shown(row.getString("telephone")),
                row.getString("organisations") == null ? "" : row.getString("organisations"),
                Database.instant(row, "created_at"),
                row.getBoolean("confirmed"),
                row.getBoolean("suspended"),
                row.getBoolean("agent"));
    }
}
