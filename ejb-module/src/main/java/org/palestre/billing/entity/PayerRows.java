package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.SqlState;

/** Those who pay, with what their accounts say of them. */
@ApplicationScoped
public class PayerRows {

    private static final String SELECT = """
            SELECT y.id, y.person_id, y.organisation_id,
                   coalesce(o.name, p.given_name || ' ' || p.family_name) AS name, p.given_name, p.family_name,
                   coalesce(o.head_office_email, p.email) AS email, coalesce(p.language, 'fr') AS language,
                   coalesce(o.head_office_street, a.street) AS street, coalesce(o.head_office_postcode, a.postcode) AS postcode,
                   coalesce(o.head_office_town, a.town) AS town, coalesce(a.country, 'FR') AS country, o.rna, o.siren
              FROM billing.payer y
              LEFT JOIN accounts.person p ON p.id = y.person_id
              LEFT JOIN accounts.organisation o ON o.id = y.organisation_id
              LEFT JOIN billing.payer_address a ON a.payer_id = y.id
            """;

    @Inject
    private Database database;

    public long ofPerson(long personId) {
        return findOrAdd("person_id", personId);
    }

    public long ofOrganisation(long organisationId) {
        return findOrAdd("organisation_id", organisationId);
    }

    /** The payers that these organisations are, by organisation; those that are missing come to be. */
    public Map<Long, Long> ofOrganisations(Collection<Long> organisationIds) {
        Map<Long, Long> known = knownOrganisations(organisationIds);
        List<Long> missing = organisationIds.stream()
                .filter(id -> !known.containsKey(id))
                .distinct()
                .sorted()
                .toList();
        if (missing.isEmpty()) {
            return known;
        }
        try {
            database.update(
                    "INSERT INTO billing.payer (organisation_id) SELECT unnest(?::bigint[]) ON CONFLICT DO NOTHING",
                    missing);
        } catch (PersistenceException e) {
            throw refusal(e);
        }
        return knownOrganisations(organisationIds);
    }

    private Map<Long, Long> knownOrganisations(Collection<Long> organisationIds) {
        Map<Long, Long> known = new HashMap<>();
        database.list(
                "SELECT organisation_id, id FROM billing.payer WHERE organisation_id = ANY (?::bigint[])",
                row -> known.put(row.getLong("organisation_id"), row.getLong("id")),
                List.copyOf(organisationIds));
        return known;
    }

    public Map<Long, PayerView> byIds(Collection<Long> ids) {
        Map<Long, PayerView> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            database.list(SELECT + "WHERE y.id = ANY (?::bigint[])", PayerRows::view, List.copyOf(ids))
                    .forEach(payer -> found.put(payer.id(), payer));
        }
        return found;
    }

    /** The person first, then the organisations by name. */
    public List<PayerView> of(long personId, Collection<Long> organisationIds) {
        return database.list(
                SELECT + "WHERE y.person_id = ? OR y.organisation_id = ANY (?::bigint[])"
                        + " ORDER BY y.person_id NULLS LAST, o.name COLLATE \"fr-x-icu\", y.id",
                PayerRows::view,
                personId,
                List.copyOf(organisationIds));
    }

    private long findOrAdd(String column, long id) {
        String find = "SELECT id FROM billing.payer WHERE " + column + " = ?";
        return database.first(find, row -> row.getLong(1), id).orElseGet(() -> {
            try {
                database.update("INSERT INTO billing.payer (" + column + ") VALUES (?) ON CONFLICT DO NOTHING", id);
            } catch (PersistenceException e) {
                throw refusal(e);
            }
            return database.number(find, id);
        });
    }

    private static RuntimeException refusal(PersistenceException e) {
        return SqlState.FOREIGN_KEY.equals(SqlState.of(e)) ? BusinessException.notFound("billing.unknownPayer") : e;
    }

    private static PayerView view(ResultSet row) throws SQLException {
        Long personId = row.getObject("person_id", Long.class);
        String street = row.getString("street");
        return new PayerView(
                row.getLong("id"),
                personId == null ? PayerKind.ORGANISATION : PayerKind.PERSON,
                row.getString("name"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                street == null
                        ? null
                        : new PostalAddress(
                                street, row.getString("postcode"), row.getString("town"), row.getString("country")),
                personId,
                row.getObject("organisation_id", Long.class),
                row.getString("rna"),
                row.getString("siren"));
    }
}
