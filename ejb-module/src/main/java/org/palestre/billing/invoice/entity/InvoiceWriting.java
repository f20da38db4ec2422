package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.event.InvoiceIssued;
import org.palestre.billing.invoice.control.IssuedDocument;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Writes invoices and credit notes, however many in one statement; the database checks each against its lines. */
@ApplicationScoped
public class InvoiceWriting {

    @Inject
    private Database database;

    /** What can be checked before numbers are taken is checked now: whoever waits for them waits less. */
    public void checkEntries() {
        database.update("SET CONSTRAINTS billing.entry_balanced IMMEDIATE");
    }

    /**
     * Writes documents whose lines are debited, made out to their payers as they are known now.
     *
     * @param numbers the number of each
     */
    public List<InvoiceIssued> add(List<IssuedDocument> documents, Map<Long, DocumentNumber> numbers, Terms terms) {
        return database.list(
                """
                INSERT INTO billing.invoice (id, kind, series, year, number, payer_id, run_id, issued_on, issued_at, issued_by, due_on,
                       period_start, period_end, lines, total_cents, vat_cents, entry_id, token, payer_name, registration, street,
                       postcode, town, country)
                SELECT d.id, d.kind, d.series, d.year, d.number, d.payer_id, ?, ?, ?, ?, CASE d.kind WHEN 'INVOICE' THEN ?::date ELSE ?::date END,
                       d.period_start::date, d.period_end::date, d.lines, d.total, d.vat, d.entry_id,
                       replace(gen_random_uuid()::text, '-', ''),
                       coalesce(o.name, p.given_name || ' ' || p.family_name), coalesce(o.rna, o.siren, o.court_reference),
                       coalesce(o.head_office_street, a.street), coalesce(o.head_office_postcode, a.postcode),
                       coalesce(o.head_office_town, a.town), coalesce(a.country, 'FR')
                  FROM unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::bigint[],
                              ?::bigint[], ?::bigint[], ?::bigint[])
                       d(id, kind, series, year, number, payer_id, period_start, period_end, lines, total, vat, entry_id)
                  JOIN billing.payer y ON y.id = d.payer_id
                  LEFT JOIN accounts.person p ON p.id = y.person_id
                  LEFT JOIN accounts.organisation o ON o.id = y.organisation_id
                  LEFT JOIN billing.payer_address a ON a.payer_id = y.id
                 ORDER BY d.id
                RETURNING id, payer_id, reference, total_cents, due_on""",
                row -> new InvoiceIssued(
                        row.getLong("id"),
                        row.getLong("payer_id"),
                        row.getString("reference"),
                        Money.cents(row.getLong("total_cents")),
                        row.getObject("due_on", LocalDate.class)),
                terms.runId(),
                terms.day(),
                terms.at(),
                terms.by(),
                terms.payableBy(),
                terms.day(),
                column(documents, IssuedDocument::id),
                column(documents, document -> document.kind().name()),
                column(documents, document -> numbers.get(document.id()).series()),
                column(documents, document -> (long) numbers.get(document.id()).year()),
                column(documents, document -> numbers.get(document.id()).number()),
                column(documents, IssuedDocument::payerId),
                column(documents, document -> document.start().toString()),
                column(documents, document -> document.end().toString()),
                column(documents, document -> (long) document.lines()),
                column(documents, document -> document.total().cents()),
                column(documents, document -> document.vat().cents()),
                column(documents, IssuedDocument::entryId));
    }

    /**
     * Under what terms documents are issued.
     *
     * @param day the city's day on which they are issued
     * @param payableBy the last day to pay an invoice
     * @param runId the run; null if they are issued at once
     */
    public record Terms(LocalDate day, LocalDate payableBy, Instant at, String by, Long runId) {}

    private static <T> List<T> column(List<IssuedDocument> documents, Function<IssuedDocument, T> value) {
        return documents.stream().map(value).toList();
    }
}
