package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.AccountQuery;
import org.palestre.billing.boundary.AccountSort;
import org.palestre.billing.boundary.AccountStanding;
import org.palestre.billing.boundary.AccountSummary;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.WalletSummary;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Reads payers' accounts as the back office's lists need them. */
@ApplicationScoped
public class AccountProjections {

    private static final String NAMES = """
            SELECT y.id, y.person_id, coalesce(o.name, p.family_name || ' ' || p.given_name) AS name,
                   coalesce(o.head_office_email, p.email) AS email, coalesce(o.rna, o.siren, o.court_reference) AS registration
              FROM billing.payer y
              LEFT JOIN accounts.person p ON p.id = y.person_id
              LEFT JOIN accounts.organisation o ON o.id = y.organisation_id
             WHERE %s
               AND (?::text IS NULL OR EXISTS (SELECT FROM billing.account a
                       WHERE a.payer_id = y.id AND a.service_code = ? AND a.kind = 'WALLET'))""";

    private static final String MONEY = """
             CROSS JOIN LATERAL (
                   SELECT coalesce(sum(b.cents), 0)::bigint AS balance, coalesce(sum(least(b.cents, 0)), 0)::bigint AS owed,
                          coalesce(max(b.cents), 0) AS most,
                          (SELECT max(e.booked_on) FROM billing.account a
                            CROSS JOIN LATERAL (SELECT g.entry_id FROM billing.posting g WHERE g.account_id = a.id
                                                 ORDER BY g.entry_id DESC LIMIT 1) g
                             JOIN billing.entry e ON e.id = g.entry_id
                            WHERE a.payer_id = n.id AND a.kind = 'WALLET') AS last_booked
                     FROM billing.balance b
                    WHERE b.payer_id = n.id AND b.kind = 'WALLET' AND (?::text IS NULL OR b.service_code = ?)) m""";

    private static final String BY_NAME = " ORDER BY name COLLATE \"fr-x-icu\" %s, id";

    @Inject
    private Database database;

    @Inject
    private ServiceRows services;

    @Inject
    private Clock clock;

    public Page<AccountSummary> search(AccountQuery query, Collection<Long> alsoFound, PageRequest page) {
        return query.sort() == AccountSort.NAME && query.standing() == null
                ? byName(query, alsoFound, page)
                : byMoney(query, alsoFound, page);
    }

    /** Balances are reckoned for the payers of the page only. */
    private Page<AccountSummary> byName(AccountQuery query, Collection<Long> alsoFound, PageRequest page) {
        String order = BY_NAME.formatted(direction(query));
        PayerWords words = PayerWords.of(query.q(), alsoFound);
        String found = NAMES.formatted(words.condition());
        Object[] names = names(query, words);
        List<AccountSummary> items = database.list(
                "SELECT * FROM (" + found + order + " LIMIT ? OFFSET ?) n " + MONEY + order,
                AccountProjections::summary,
                with(names, page.size(), page.offset(), query.serviceCode(), query.serviceCode()));
        return new Page<>(items, database.number("SELECT count(*) FROM (" + found + ") n", names));
    }

    private Page<AccountSummary> byMoney(AccountQuery query, Collection<Long> alsoFound, PageRequest page) {
        PayerWords words = PayerWords.of(query.q(), alsoFound);
        String from = " FROM (" + NAMES.formatted(words.condition()) + ") n " + MONEY + standing(query.standing());
        Object[] parameters = with(names(query, words), query.serviceCode(), query.serviceCode());
        String order =
                switch (query.sort()) {
                    case NAME -> BY_NAME.formatted(direction(query));
                    case BALANCE -> " ORDER BY m.balance " + direction(query) + ", n.id";
                    case LAST_BOOKED -> " ORDER BY m.last_booked " + direction(query) + " NULLS LAST, n.id";
                };
        return new Page<>(
                database.list(
                        "SELECT *" + from + order + " LIMIT ? OFFSET ?",
                        AccountProjections::summary,
                        with(parameters, page.size(), page.offset())),
                database.number("SELECT count(*)" + from, parameters));
    }

    /** The payer's wallets, also those in which something is only going to be booked. */
    public List<WalletSummary> wallets(long payerId) {
        Map<String, ServiceView> byCode =
                services.all().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
        return database.list(
                """
                SELECT s.code, coalesce(w.cents, 0) AS cents, coalesce(o.cents, 0) AS ordered, p.cents AS pending, p.lines,
                       CASE s.mode WHEN 'PREPAID' THEN billing.overdraft(?, s.code, ?) ELSE 0 END AS overdraft
                  FROM billing.service s
                  LEFT JOIN billing.balance w ON w.kind = 'WALLET' AND w.payer_id = ? AND w.service_code = s.code
                  LEFT JOIN billing.balance o ON o.kind = 'ORDERED' AND o.payer_id = ? AND o.service_code = s.code
                 CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0)::bigint AS cents, count(*) AS lines
                                       FROM billing.line_pending WHERE payer_id = ? AND service_code = s.code) p
                 WHERE w.account_id IS NOT NULL OR o.account_id IS NOT NULL OR p.lines > 0
                 ORDER BY s.name_french COLLATE "fr-x-icu", s.code""",
                row -> new WalletSummary(
                        byCode.get(row.getString("code")),
                        Money.cents(row.getLong("cents")),
                        Money.cents(row.getLong("pending")),
                        row.getLong("lines"),
                        Money.cents(row.getLong("ordered")),
                        Money.cents(row.getLong("overdraft"))),
                payerId,
                LocalDate.now(clock),
                payerId,
                payerId,
                payerId);
    }

    private static String standing(AccountStanding standing) {
        if (standing == null) {
            return "";
        }
        return standing == AccountStanding.OWING ? " WHERE m.owed < 0" : " WHERE m.most > 0";
    }

    private static String direction(AccountQuery query) {
        return query.descending() ? "DESC" : "ASC";
    }

    private static Object[] names(AccountQuery query, PayerWords words) {
        return with(words.parameters().toArray(), query.serviceCode(), query.serviceCode());
    }

    private static Object[] with(Object[] parameters, Object... more) {
        Object[] all = Arrays.copyOf(parameters, parameters.length + more.length);
        System.arraycopy(more, 0, all, parameters.length, more.length);
        return all;
    }

    private static AccountSummary summary(ResultSet row) throws SQLException {
        return new AccountSummary(
                row.getLong("id"),
                row.getObject("person_id") == null ? PayerKind.ORGANISATION : PayerKind.PERSON,
                row.getString("name"),
                row.getString("email"),
                row.getString("registration"),
                Money.cents(row.getLong("balance")),
                Money.cents(row.getLong("owed")),
                row.getObject("last_booked", LocalDate.class));
    }
}
