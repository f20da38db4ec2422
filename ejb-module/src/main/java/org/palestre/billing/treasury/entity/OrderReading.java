package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.entity.PayerNames;
import org.palestre.billing.treasury.boundary.OrderDetail;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderQuery;
import org.palestre.billing.treasury.boundary.OrderReceipt;
import org.palestre.billing.treasury.boundary.OrderState;
import org.palestre.billing.treasury.boundary.OrderView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Reads orders as lists and pages need them. */
@ApplicationScoped
public class OrderReading {

    private static final String SELECT = """
            SELECT o.*, d.number AS docket, d.issued_on, e.reference, f.id AS file_id, f.name AS file_name,
                   coalesce(g.name, p.given_name || ' ' || p.family_name) AS payer_name""";

    private static final String FROM = """
             FROM billing.treasury_order_state o
             JOIN billing.treasury_docket d ON d.id = o.docket_id
             JOIN billing.entry e ON e.id = o.source_entry
             JOIN billing.payer y ON y.id = o.payer_id
             LEFT JOIN accounts.person p ON p.id = y.person_id
             LEFT JOIN accounts.organisation g ON g.id = y.organisation_id
            CROSS JOIN LATERAL (SELECT id, name FROM billing.treasury_file WHERE docket_id = o.docket_id
                                 ORDER BY id DESC LIMIT 1) f
            """;

    /** Orders by the number of their invoice, or by their own as people call it. */
    private static final String NAMED = """
            o.id = ANY (ARRAY(
                SELECT t.id FROM billing.treasury_order t JOIN billing.entry r ON r.id = t.source_entry WHERE r.reference = ?
                UNION ALL SELECT t.id FROM billing.treasury_order t
                 WHERE t.exercise || CASE t.kind WHEN 'ORDINARY' THEN '-T-' ELSE '-R-' END || t.number = upper(?)))""";

    /** A word stands in what the order is for, in its number or in the name of its debtor, each by its own index. */
    private static final String WORD = """
            o.id = ANY (ARRAY(
                SELECT t.id FROM billing.treasury_order t WHERE shared.fold(t.subject || ' ' || t.number::text) LIKE shared.fold(?)
                UNION ALL SELECT t.id FROM billing.treasury_order t WHERE t.payer_id = ANY (ARRAY(%s))))""".formatted(PayerNames.IDS);

    @Inject
    private Database database;

    @Inject
    private TreasuryFiles files;

    @Inject
    private WalletDebts wallets;

    /** The latest first. */
    public Page<OrderView> page(OrderQuery query, PageRequest page) {
        Conditions conditions = conditions(query);
        return new Page<>(
                database.list(
                        SELECT + FROM + conditions.where()
                                + " ORDER BY o.exercise DESC, o.docket_id DESC, o.number LIMIT ? OFFSET ?",
                        OrderReading::view,
                        conditions.values(page.size(), page.offset())),
                database.number("SELECT count(*)" + FROM + conditions.where(), conditions.values()));
    }

    private static Conditions conditions(OrderQuery query) {
        Conditions conditions = new Conditions()
                .andIfGiven("o.state = ?", query.state())
                .andIfGiven("o.docket_id = (SELECT docket_id FROM billing.treasury_file WHERE id = ?)", query.fileId());
        return query.q().isBlank()
                ? conditions
                : conditions.andEither(NAMED, new Conditions().andEachWord(WORD, query.q()), query.q(), query.q());
    }

    /** @throws BusinessException {@code treasury.unknownOrder} */
    public OrderView byId(long id) {
        return list("WHERE o.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("treasury.unknownOrder"));
    }

    /** All about one. */
    public OrderDetail detail(long id) {
        OrderView order = byId(id);
        return new OrderDetail(
                order,
                lines(List.of(id)).getOrDefault(id, List.of()),
                wallets.ofOrder(id),
                receipts(List.of(id)),
                order.corrects() == null ? null : byId(order.corrects()),
                list("WHERE o.corrects = ? ORDER BY o.id", id),
                files.ofDocket(order.fileId()));
    }

    /** The orders of a docket in the order of their numbers. */
    public List<OrderView> ofDocket(long docketId) {
        return list("WHERE o.docket_id = ? ORDER BY o.number", docketId);
    }

    public Map<Long, List<OrderLine>> lines(List<Long> orderIds) {
        record Row(long orderId, OrderLine line) {}
        return database
                .list(
                        "SELECT * FROM billing.treasury_order_line WHERE order_id = ANY (?::bigint[]) ORDER BY order_id, position",
                        row -> new Row(
                                row.getLong("order_id"),
                                new OrderLine(
                                        row.getInt("position"),
                                        row.getString("service_code"),
                                        row.getString("product_code"),
                                        row.getString("budget_nature"),
                                        row.getString("budget_function"),
                                        row.getBigDecimal("vat_rate"),
                                        Money.cents(row.getLong("net_cents")),
                                        Money.cents(row.getLong("vat_cents")),
                                        row.getObject("corrects_position", Integer.class))),
                        orderIds)
                .stream()
                .collect(Collectors.groupingBy(Row::orderId, Collectors.mapping(Row::line, Collectors.toList())));
    }

    /** In the order in which the treasury told of them. */
    public List<OrderReceipt> receipts(List<Long> orderIds) {
        return database.list(
                "SELECT received_on, cents, entry_id FROM billing.treasury_receipt WHERE order_id = ANY (?::bigint[]) ORDER BY id",
                row -> new OrderReceipt(
                        row.getObject("received_on", LocalDate.class),
                        Money.cents(row.getLong("cents")),
                        row.getLong("entry_id")),
                orderIds);
    }

    private List<OrderView> list(String where, Object... parameters) {
        return database.list(SELECT + FROM + where, OrderReading::view, parameters);
    }

    private static OrderView view(ResultSet row) throws SQLException {
        return new OrderView(
                row.getLong("id"),
                OrderKind.valueOf(row.getString("kind")),
                row.getInt("exercise"),
                row.getLong("number"),
                row.getLong("docket"),
                row.getLong("payer_id"),
                row.getString("payer_name"),
                row.getLong("source_entry"),
                row.getString("reference"),
                row.getObject("corrects", Long.class),
                row.getString("subject"),
                Money.cents(row.getLong("cents")),
                Money.cents(row.getLong("paid_cents")),
                Money.cents(row.getLong("reduced_cents")),
                OrderState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getLong("entry_id"),
                row.getLong("file_id"),
                row.getString("file_name"));
    }
}
