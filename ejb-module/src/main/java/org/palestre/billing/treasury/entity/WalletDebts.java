package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.treasury.boundary.OrderDebit;
import org.palestre.billing.treasury.control.OpenPart;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Finds what was taken from prepaid wallets and is owed since: which of it is said by {@code billing.wallet_debt}. */
@ApplicationScoped
public class WalletDebts {

    /** What is owed of a wallet. */
    public record WalletDebt(String serviceName, List<OrderDebit> debits, List<OpenPart> parts) {}

    private record Row(long payerId, String name, OrderDebit debit, OpenPart part) {}

    @Inject
    private Database database;

    /** What these payers' wallets owe since that day, by payer and service as {@link #key} says. */
    public Map<String, WalletDebt> of(LocalDate until, Collection<Long> payerIds) {
        if (payerIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Row>> wallets = new LinkedHashMap<>();
        database.list("""
                        SELECT d.*, l.label, l.beneficiary, s.name_french, s.product_code, s.budget_nature, s.budget_function
                          FROM billing.wallet_debt(?::date, ?::bigint[]) d
                          JOIN billing.line l ON l.id = d.line_id
                          JOIN billing.service s ON s.code = d.service_code
                         ORDER BY d.entry_id, d.line_id""", WalletDebts::row, until, List.copyOf(payerIds)).forEach(row -> wallets.computeIfAbsent(
                        key(row.payerId(), row.part().serviceCode()), any -> new ArrayList<>())
                .add(row));
        Map<String, WalletDebt> debts = new LinkedHashMap<>();
        wallets.forEach((wallet, rows) -> debts.put(
                wallet,
                new WalletDebt(rows.get(0).name(), rows.stream().map(Row::debit).toList(), parts(rows))));
        return debts;
    }

    static String key(long payerId, String service) {
        return payerId + "/" + service;
    }

    /** What an order asked for of a wallet. */
    public List<OrderDebit> ofOrder(long orderId) {
        return database.list("""
                SELECT d.line_id, d.cents, l.label, l.beneficiary, t.booked_on
                  FROM billing.treasury_order_debit d
                  JOIN billing.line l ON l.id = d.line_id
                  JOIN billing.debited_line t ON t.line_id = d.line_id
                 WHERE d.order_id = ? ORDER BY t.entry_id, d.line_id""", WalletDebts::debit, orderId);
    }

    /** One for each rate of VAT. */
    private static List<OpenPart> parts(List<Row> rows) {
        Map<BigDecimal, OpenPart> parts = new LinkedHashMap<>();
        rows.forEach(row -> parts.merge(row.part().vatRate(), row.part(), OpenPart::plus));
        return List.copyOf(parts.values());
    }

    private static Row row(ResultSet row) throws SQLException {
        OrderDebit debit = debit(row);
        return new Row(
                row.getLong("payer_id"),
                row.getString("name_french"),
                debit,
                new OpenPart(
                        row.getString("service_code"),
                        row.getString("product_code"),
                        row.getString("budget_nature"),
                        row.getString("budget_function"),
                        row.getBigDecimal("vat_rate"),
                        debit.amount(),
                        Money.cents(row.getLong("vat_cents")),
                        null));
    }

    private static OrderDebit debit(ResultSet row) throws SQLException {
        return new OrderDebit(
                row.getLong("line_id"),
                row.getObject("booked_on", LocalDate.class),
                row.getString("label"),
                row.getString("beneficiary"),
                Money.cents(row.getLong("cents")));
    }
}
