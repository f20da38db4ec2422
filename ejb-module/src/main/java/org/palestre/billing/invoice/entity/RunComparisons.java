package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.invoice.boundary.RunComparison;
import org.palestre.billing.invoice.boundary.RunDifference;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Sets what a run would invoice beside what the one before it, for some of the same services, has invoiced. */
@ApplicationScoped
public class RunComparisons {

    /** Parameters: the run, the run, the percentage twice. */
    private static final String DIFFERENT = """
            WITH this AS (SELECT * FROM billing.invoice_run WHERE id = ?),
            earlier AS (SELECT e.id FROM billing.invoice_run e, this t
                         WHERE e.started_at IS NOT NULL AND e.id < t.id AND e.services && t.services ORDER BY e.id DESC LIMIT 1),
            payer AS (
                SELECT coalesce(n.payer_id, b.payer_id) AS payer_id, coalesce(b.cents, 0) AS before, coalesce(n.cents, 0) AS now,
                       CASE WHEN b.payer_id IS NULL THEN 'NEW' WHEN n.payer_id IS NULL THEN 'MISSING'
                            WHEN n.cents > b.cents THEN 'MORE' ELSE 'LESS' END AS kind
                  FROM (SELECT payer_id, charged_cents + credited_cents AS cents FROM billing.invoice_run_payer WHERE run_id = ?) n
                  FULL JOIN (SELECT payer_id, sum(total_cents)::bigint AS cents FROM billing.invoice
                              WHERE run_id = (SELECT id FROM earlier) GROUP BY payer_id) b ON b.payer_id = n.payer_id),
            different AS (
                SELECT * FROM payer WHERE kind IN ('NEW', 'MISSING') OR abs(now - before) * 100 > abs(before) * ?::bigint)
            """;

    @Inject
    private Database database;

    /**
     * How many differ in which way.
     *
     * @param percent by how much an amount has to change to count
     */
    public RunComparison compare(long runId, int percent) {
        Map<RunDifference.Kind, Long> counts = new EnumMap<>(RunDifference.Kind.class);
        return database.first(
                        DIFFERENT + """
                        SELECT (SELECT id FROM earlier) AS earlier,
                               (SELECT name FROM billing.invoice_run WHERE id = (SELECT id FROM earlier)) AS name,
                               (SELECT coalesce(sum(before), 0)::bigint FROM payer) AS before,
                               (SELECT coalesce(sum(now), 0)::bigint FROM payer) AS now,
                               count(*) FILTER (WHERE kind = 'NEW') AS new, count(*) FILTER (WHERE kind = 'MISSING') AS missing,
                               count(*) FILTER (WHERE kind = 'MORE') AS more, count(*) FILTER (WHERE kind = 'LESS') AS less
                          FROM different""",
                        row -> {
                            counts.put(RunDifference.Kind.NEW, row.getLong("new"));
                            counts.put(RunDifference.Kind.MISSING, row.getLong("missing"));
                            counts.put(RunDifference.Kind.MORE, row.getLong("more"));
                            counts.put(RunDifference.Kind.LESS, row.getLong("less"));
                            return new RunComparison(
                                    row.getObject("earlier", Long.class),
                                    row.getString("name"),
                                    Money.cents(row.getLong("before")),
                                    Money.cents(row.getLong("now")),
                                    counts);
                        },
                        runId,
                        runId,
                        (long) percent)
                .orElseThrow();
    }

    /**
     * The payers who differ, those with the greatest change first.
     *
     * @param kind in which way; null for all
     */
    public Page<RunDifference> differences(long runId, int percent, RunDifference.Kind kind, PageRequest page) {
        String wanted = " FROM different d WHERE ?::text IS NULL OR d.kind = ? ";
        List<RunDifference> items = database.list(
                DIFFERENT + """
                SELECT d.*, coalesce(o.name, p.family_name || ' ' || p.given_name) AS name
                  FROM (SELECT d.*""" + wanted + """
                 ORDER BY abs(d.now - d.before) DESC, d.payer_id LIMIT ? OFFSET ?) d
                  JOIN billing.payer y ON y.id = d.payer_id
                  LEFT JOIN accounts.person p ON p.id = y.person_id
                  LEFT JOIN accounts.organisation o ON o.id = y.organisation_id
                 ORDER BY abs(d.now - d.before) DESC, d.payer_id""",
                row -> new RunDifference(
                        row.getLong("payer_id"),
                        row.getString("name"),
                        RunDifference.Kind.valueOf(row.getString("kind")),
                        Money.cents(row.getLong("before")),
                        Money.cents(row.getLong("now"))),
                runId,
                runId,
                (long) percent,
                kind,
                kind,
                page.size(),
                page.offset());
        return new Page<>(
                items,
                database.number(DIFFERENT + "SELECT count(*)" + wanted, runId, runId, (long) percent, kind, kind));
    }
}
