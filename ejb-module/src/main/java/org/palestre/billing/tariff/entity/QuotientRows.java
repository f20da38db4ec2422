package org.palestre.billing.tariff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.tariff.boundary.FamilyQuotient;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The family quotients that were proved; nothing but additions. */
@ApplicationScoped
public class QuotientRows {

    private static final Database.Row<FamilyQuotient> ROW = row -> new FamilyQuotient(
            row.getLong("person_id"),
            row.getString("given_name") + " " + row.getString("family_name"),
            row.getInt("school_year"),
            row.getBigDecimal("quotient"),
            row.getObject("applies_from", LocalDate.class),
            row.getString("correction"),
            Database.instant(row, "recorded_at"),
            row.getString("recorded_by"));

    @Inject
    private Database database;

    /** What has a say on a day: the last that was recorded for its school year among those that apply by then. */
    public Optional<BigDecimal> on(long personId, int schoolYear, LocalDate day) {
        return database.first("""
                SELECT quotient FROM billing.family_quotient WHERE person_id = ? AND school_year = ? AND applies_from <= ?
                 ORDER BY id DESC LIMIT 1""", row -> row.getBigDecimal(1), personId, schoolYear, day);
    }

    /** All of a person, the latest first. */
    public List<FamilyQuotient> of(long personId) {
        return database.list("""
                SELECT q.*, p.given_name, p.family_name FROM billing.family_quotient q JOIN accounts.person p ON p.id = q.person_id
                 WHERE q.person_id = ? ORDER BY q.id DESC""", ROW, personId);
    }

    /** What counts at the end of a school year, by name; words of the name may be asked for. */
    public Page<FamilyQuotient> ofYear(int schoolYear, String words, PageRequest page) {
        String matching = """
                 FROM (SELECT DISTINCT ON (person_id) * FROM billing.family_quotient WHERE school_year = ?
                        ORDER BY person_id, id DESC) q JOIN accounts.person p ON p.id = q.person_id
                WHERE strpos(shared.fold(p.given_name || ' ' || p.family_name || ' ' || p.email), shared.fold(?)) > 0""";
        String wanted = words == null ? "" : words.strip();
        return new Page<>(
                database.list(
                        "SELECT q.*, p.given_name, p.family_name" + matching
                                + " ORDER BY p.family_name COLLATE \"fr-x-icu\", p.given_name COLLATE \"fr-x-icu\", p.id"
                                + " LIMIT ? OFFSET ?",
                        ROW,
                        schoolYear,
                        wanted,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*)" + matching, schoolYear, wanted));
    }

    /** @throws BusinessException {@code tariff.quotientFrozen} if the year has one and this is no correction */
    public void add(
            long personId,
            int schoolYear,
            BigDecimal quotient,
            LocalDate appliesFrom,
            String correction,
            String by,
            Instant now) {
        int added = database.update("""
                INSERT INTO billing.family_quotient (person_id, school_year, quotient, applies_from, correction, recorded_at, recorded_by)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", personId, schoolYear, quotient, appliesFrom, correction, now, by);
        if (added == 0) {
            throw BusinessException.conflict("tariff.quotientFrozen");
        }
    }

    /** A person of the city's accounts by e-mail address. */
    public Optional<Long> person(String email) {
        return database.first(
                "SELECT id FROM accounts.person WHERE email = lower(?) AND confirmed_at IS NOT NULL",
                row -> row.getLong(1),
                email);
    }
}
