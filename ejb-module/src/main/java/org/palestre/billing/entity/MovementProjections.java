package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.LineQuery;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.Movement;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Reads what was charged to a payer and what was done to the wallets, page by page. */
@ApplicationScoped
public class MovementProjections {

    private static final String OF_WALLETS = """
             FROM billing.account a
             JOIN billing.posting p ON p.account_id = a.id
            WHERE a.payer_id = ? AND a.kind = 'WALLET' AND (?::text IS NULL OR a.service_code = ?)""";

    private static final String OF_PAYER = """
             FROM billing.line_state s
            WHERE s.payer_id = ? AND (?::text IS NULL OR s.service_code = ?) AND (?::text IS NULL OR s.reference = ?)
              AND (?::text IS NULL OR s.state = ?)""";

    @Inject
    private Database database;

    /** The latest first, each with what was in its wallet afterwards. */
    public Page<Movement> of(long payerId, String serviceCode, PageRequest page) {
        return new Page<>(
                database.list(
                        """
                        SELECT m.*, e.booked_on, e.kind, e.reference
                          FROM (SELECT p.entry_id, a.service_code, sum(p.cents)::bigint AS cents,
                                       sum(sum(p.cents)) OVER (PARTITION BY a.id ORDER BY p.entry_id)::bigint AS balance""" + OF_WALLETS + """
                                 GROUP BY a.id, a.service_code, p.entry_id
                                 ORDER BY p.entry_id DESC, a.service_code LIMIT ? OFFSET ?) m
                          JOIN billing.entry e ON e.id = m.entry_id
                         ORDER BY m.entry_id DESC, m.service_code""",
                        row -> new Movement(
                                row.getLong("entry_id"),
                                row.getObject("booked_on", LocalDate.class),
                                EntryKind.valueOf(row.getString("kind")),
                                row.getString("reference"),
                                row.getString("service_code"),
                                Money.cents(row.getLong("cents")),
                                Money.cents(row.getLong("balance"))),
                        payerId,
                        serviceCode,
                        serviceCode,
                        page.size(),
                        page.offset()),
                database.number(
                        "SELECT count(*) FROM (SELECT DISTINCT a.id, p.entry_id" + OF_WALLETS + ") m",
                        payerId,
                        serviceCode,
                        serviceCode));
    }

    /** The latest period first. */
    public Page<LineView> lines(long payerId, LineQuery query, PageRequest page) {
        String state = query.state() == null ? null : query.state().name();
        Object[] asked = {
            payerId, query.serviceCode(), query.serviceCode(), query.reference(), query.reference(), state, state
        };
        Object[] paged = Arrays.copyOf(asked, asked.length + 2);
        paged[asked.length] = page.size();
        paged[asked.length + 1] = page.offset();
        return new Page<>(
                database.list(
                        "SELECT s.*" + OF_PAYER + " ORDER BY s.period_start DESC, s.id DESC LIMIT ? OFFSET ?",
                        LineReading::view,
                        paged),
                database.number("SELECT count(*)" + OF_PAYER, asked));
    }
}
