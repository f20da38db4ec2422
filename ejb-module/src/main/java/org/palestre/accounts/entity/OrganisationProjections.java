package org.palestre.accounts.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.Contact;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Reads organisations as lists and other contexts need them, each question in one statement. */
@ApplicationScoped
public class OrganisationProjections {

    private static final String SELECT = """
            SELECT o.id, o.name, o.rna, o.siren, o.court_reference, o.head_office_email,
                   o.head_office_street || ', ' || o.head_office_postcode || ' ' || o.head_office_town, o.president
              FROM accounts.organisation o
            """;

    private static final String MATCHES = """
             WHERE NOT EXISTS (SELECT FROM regexp_split_to_table(?1, '\\s+') word WHERE
                   shared.fold(concat_ws(' ', o.name, o.rna, o.siren, o.court_reference))
                       NOT LIKE '%' || replace(replace(shared.fold(word), '\\', '\\\\'), '%', '\\%') || '%')""";

    @PersistenceContext
    private EntityManager entities;

    public Optional<OrganisationView> byId(long id) {
        return list(entities.createNativeQuery(SELECT + " WHERE o.id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    public Map<Long, OrganisationView> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String joined = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return list(entities.createNativeQuery(SELECT + " WHERE o.id = ANY (string_to_array(?1, ',')::bigint[])")
                        .setParameter(1, joined))
                .stream()
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    public List<OrganisationView> actedForBy(String email) {
        return list(entities.createNativeQuery(SELECT + """
                         WHERE o.id IN (SELECT d.organisation_id
                                          FROM accounts.delegation d JOIN accounts.person p ON p.id = d.person_id
                                         WHERE p.email = lower(?1) AND p.suspended_at IS NULL
                                           AND d.accepted_at IS NOT NULL AND d.ended_at IS NULL)
                         ORDER BY o.name COLLATE "fr-x-icu", o.id""").setParameter(1, email));
    }

    public Page<OrganisationView> search(String q, PageRequest page) {
        String words = q == null ? "" : q.strip();
        List<OrganisationView> items = list(entities.createNativeQuery(
                        SELECT + MATCHES + " ORDER BY o.name COLLATE \"fr-x-icu\", o.id LIMIT ?2 OFFSET ?3")
                .setParameter(1, words)
                .setParameter(2, page.size())
                .setParameter(3, page.offset()));
        Number total = (Number) entities.createNativeQuery("SELECT count(*) FROM accounts.organisation o " + MATCHES)
                .setParameter(1, words)
                .getSingleResult();
        return new Page<>(items, total.longValue());
    }

    public Optional<Contact> correspondent(long organisationId) {
        List<?> rows =
                entities.createNativeQuery("""
                        SELECT p.id, p.given_name || ' ' || p.family_name, p.email, p.telephone, p.language
                          FROM accounts.delegation d JOIN accounts.person p ON p.id = d.person_id
                         WHERE d.organisation_id = ?1 AND d.accepted_at IS NOT NULL AND d.ended_at IS NULL
                           AND p.suspended_at IS NULL AND d.kind IN ('CORRESPONDENT', 'LEGAL_REPRESENTATIVE')
                         ORDER BY d.kind, d.accepted_at, d.id LIMIT 1""").setParameter(1, organisationId).getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Contact(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        Telephone.shown((String) row[3]),
                        Locale.forLanguageTag((String) row[4])));
    }

    private static List<OrganisationView> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static OrganisationView view(Object[] row) {
        return new OrganisationView(
                (Long) row[0],
                (String) row[1],
                Registration.shown((String) row[2], (String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
