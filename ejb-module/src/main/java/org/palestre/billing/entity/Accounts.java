package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.WalletBalance;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** The accounts of the ledger and what they come to. */
@ApplicationScoped
public class Accounts {

    private static final String ASKED =
            " FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) k(kind, payer, service, office)";

    private static final String FOUND = "SELECT a.id, a.kind, a.payer_id, a.service_code, a.office" + ASKED;

    private static final String SAME =
            " AND a.service_code IS NOT DISTINCT FROM k.service AND a.office IS NOT DISTINCT FROM k.office";

    @Inject
    private Database database;

    /** The ids of these accounts, each opened if it was never booked on; right also when two open one at once. */
    public Map<AccountKey, Long> open(Collection<AccountKey> keys) {
        Map<AccountKey, Long> known = ids(keys);
        List<AccountKey> missing =
                keys.stream().filter(key -> !known.containsKey(key)).toList();
        if (missing.isEmpty()) {
            return known;
        }
        database.update(
                "INSERT INTO billing.account (kind, payer_id, service_code, office)"
                        + " SELECT k.kind, k.payer::bigint, k.service, k.office" + ASKED
                        + " ORDER BY 2, 3, 1, 4 ON CONFLICT DO NOTHING",
                columns(missing));
        return ids(keys);
    }

    /** Nobody else takes from these accounts until the transaction ends; whoever gives to them does not wait. */
    public void hold(Collection<Long> accountIds) {
        if (!accountIds.isEmpty()) {
            database.list(
                    "SELECT id FROM billing.account WHERE id = ANY (?) ORDER BY id FOR NO KEY UPDATE",
                    row -> row.getLong(1),
                    List.copyOf(accountIds));
        }
    }

    public Money balance(long accountId) {
        return Money.cents(database.number("SELECT cents FROM billing.balance WHERE account_id = ?", accountId));
    }

    /** Zero if it was never booked on. */
    public Money balance(AccountKey key) {
        Long id = ids(List.of(key)).get(key);
        return id == null ? Money.ZERO : balance(id);
    }

    public List<WalletBalance> wallets(long payerId) {
        return database.list(
                "SELECT service_code, cents FROM billing.balance WHERE payer_id = ? AND kind = 'WALLET'"
                        + " ORDER BY service_code",
                row -> new WalletBalance(row.getString("service_code"), Money.cents(row.getLong("cents"))),
                payerId);
    }

    /** What all wallets of each payer come to together. */
    public Map<Long, Money> totals(Collection<Long> payerIds) {
        Map<Long, Money> totals = new HashMap<>();
        database.list(
                "SELECT payer_id, sum(cents)::bigint AS cents FROM billing.balance"
                        + " WHERE payer_id = ANY (?::bigint[]) AND kind = 'WALLET' GROUP BY payer_id",
                row -> totals.put(row.getLong("payer_id"), Money.cents(row.getLong("cents"))),
                List.copyOf(payerIds));
        return totals;
    }

    private Map<AccountKey, Long> ids(Collection<AccountKey> keys) {
        Map<AccountKey, Long> ids = new HashMap<>();
        Object[] columns = columns(keys);
        Object[] twice = new Object[columns.length * 2];
        System.arraycopy(columns, 0, twice, 0, columns.length);
        System.arraycopy(columns, 0, twice, columns.length, columns.length);
        database.list(
                FOUND + " JOIN billing.account a ON a.kind = k.kind AND a.payer_id = k.payer::bigint" + SAME
                        + " UNION ALL " + FOUND
                        + " JOIN billing.account a ON a.kind = k.kind AND a.payer_id IS NULL AND k.payer IS NULL"
                        + SAME,
                row -> ids.put(key(row), row.getLong("id")),
                twice);
        return ids;
    }

    /** The account that a row names in the columns kind, payer_id, service_code and office. */
    static AccountKey key(ResultSet row) throws SQLException {
        return new AccountKey(
                AccountKind.valueOf(row.getString("kind")),
                row.getObject("payer_id", Long.class),
                row.getString("service_code"),
                row.getString("office"));
    }

    private static Object[] columns(Collection<AccountKey> keys) {
        return new Object[] {
            column(keys, key -> key.kind().name()),
            column(keys, key -> key.payerId() == null ? null : key.payerId().toString()),
            column(keys, AccountKey::serviceCode),
            column(keys, AccountKey::office)
        };
    }

    private static List<String> column(Collection<AccountKey> keys, Function<AccountKey, String> value) {
        List<String> column = new ArrayList<>();
        keys.forEach(key -> column.add(value.apply(key)));
        return column;
    }
}
