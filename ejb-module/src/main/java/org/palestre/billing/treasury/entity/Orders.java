package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderDebit;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderToMake;
import org.palestre.billing.treasury.control.PesDocket;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Writes dockets, orders and files; what was written never changes. */
@ApplicationScoped
public class Orders {

    @Inject
    private Database database;

    /** What the dockets of this kind came to since the year began, without VAT. */
    public Money ofYear(int exercise, OrderKind kind) {
        return Money.cents(database.number(
                "SELECT coalesce(sum(net_cents), 0)::bigint FROM billing.treasury_docket WHERE exercise = ? AND kind = ?",
                exercise,
                kind));
    }

    /** What a docket said of its year when it was made. */
    public Money ofYear(long docketId) {
        return Money.cents(database.number("SELECT year_cents FROM billing.treasury_docket WHERE id = ?", docketId));
    }

    /** The docket's id. */
    public long addDocket(PesDocket docket, Money net, Money vat, Instant now, String by) {
        return database.number(
                """
                INSERT INTO billing.treasury_docket (exercise, kind, number, issued_on, orders, net_cents, vat_cents, year_cents,
                                                     made_at, made_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                docket.exercise(),
                docket.kind(),
                docket.number(),
                docket.issuedOn(),
                docket.orders().size(),
                net.cents(),
                vat.cents(),
                docket.ofYear().cents(),
                now,
                by);
    }

    /** An order with its lines; the order's id. */
    public long add(long docketId, int exercise, long number, OrderToMake order, long entryId) {
        long id = database.number(
                """
                INSERT INTO billing.treasury_order (docket_id, exercise, kind, number, payer_id, source_entry, corrects, subject,
                                                    cents, entry_id, wallet)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                docketId,
                exercise,
                order.kind(),
                number,
                order.debtor().payer().id(),
                order.sourceEntry(),
                order.corrects(),
                order.subject(),
                order.amount().cents(),
                entryId,
                !order.debits().isEmpty());
        addLines(id, order.lines());
        addDebits(id, order.debits());
        if (order.corrects() != null) {
            reduce(order.corrects(), order.amount());
        }
        return id;
    }

    private void addDebits(long orderId, List<OrderDebit> debits) {
        if (!debits.isEmpty()) {
            database.batch(
                    "INSERT INTO billing.treasury_order_debit (order_id, line_id, cents) VALUES (?, ?, ?)",
                    debits.stream()
                            .map(debit -> new Object[] {
                                orderId, debit.lineId(), debit.amount().cents()
                            })
                            .toList());
        }
    }

    /** The order is less by so much; more if that is negative. */
    public void reduce(long id, Money by) {
        database.update(
                "UPDATE billing.treasury_order SET reduced_cents = reduced_cents + ? WHERE id = ?", by.cents(), id);
    }

    private void addLines(long orderId, List<OrderLine> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (OrderLine line : lines) {
            rows.add(new Object[] {
                orderId,
                line.position(),
                line.serviceCode(),
                line.productCode(),
                line.budgetNature(),
                line.budgetFunction(),
                line.vatRate(),
                line.net().cents(),
                line.vat().cents(),
                line.corrects()
            });
        }
        database.batch("""
                INSERT INTO billing.treasury_order_line (order_id, position, service_code, product_code, budget_nature,
                            budget_function, vat_rate, net_cents, vat_cents, corrects_position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** The number of the next file of that day. */
    public int nextOfDay(LocalDate day) {
        return (int) database.number(
                "SELECT coalesce(max(sequence), 0) + 1 FROM billing.treasury_file WHERE made_on = ?", day);
    }

    /** The file's id. */
    public long addFile(
            long docketId, String name, LocalDate day, int sequence, long documentId, Instant now, String by) {
        return database.number("""
                INSERT INTO billing.treasury_file (docket_id, name, made_on, sequence, document_id, made_at, made_by)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""", docketId, name, day, sequence, documentId, now, by);
    }

    /** How many were marked: none unless it was waiting to be sent. */
    public int sent(long fileId, Instant now) {
        return database.update(
                "UPDATE billing.treasury_file SET state = 'SENT', sent_at = ? WHERE id = ? AND state = 'MADE'",
                now,
                fileId);
    }
}
