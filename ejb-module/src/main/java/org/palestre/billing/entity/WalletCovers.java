package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.control.Cover;
import org.palestre.billing.control.Demand;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.SqlState;

/** What wallets of prepaid services can still bear: however many are asked about, in as many statements. */
@ApplicationScoped
public class WalletCovers {

    private static final String COVER = """
            SELECT b.kind, b.payer_id, b.service_code, b.office, b.cents,
                   billing.overdraft(b.payer_id, b.service_code, ?) AS overdraft_cents,
                   (SELECT coalesce(sum(p.amount_cents), 0)::bigint FROM billing.line_pending p
                     WHERE p.payer_id = b.payer_id AND p.service_code = b.service_code) AS pending_cents
              FROM billing.balance b WHERE b.account_id = ANY (?::bigint[])""";

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /**
     * Refuses what the wallets do not bear. Nobody else books against them or takes from them until the transaction ends,
     * so that two bookings cannot use the same overdraft. Invoiced services bear anything.
     *
     * @throws BusinessException {@code wallet.notCovered} with what has to be paid in first and the overdraft; {@code
     *     billing.unknownPayer}
     */
    public void require(Collection<Demand> demands) {
        List<Demand> asked = prepaid(demands);
        if (asked.isEmpty()) {
            return;
        }
        Map<AccountKey, Long> ids = open(asked.stream().map(Demand::wallet).toList());
        accounts.hold(ids.values());
        Map<AccountKey, Cover> covers = covers(ids.values());
        asked.forEach(demand -> covers.get(demand.wallet()).require(demand.cost()));
    }

    private List<Demand> prepaid(Collection<Demand> demands) {
        List<String> services = demands.stream()
                .map(demand -> demand.wallet().serviceCode())
                .distinct()
                .toList();
        List<String> prepaid = services.isEmpty()
                ? List.of()
                : database.list(
                        "SELECT code FROM billing.service WHERE mode = 'PREPAID' AND code = ANY (?)",
                        row -> row.getString(1),
                        services);
        return demands.stream()
                .filter(demand -> prepaid.contains(demand.wallet().serviceCode()))
                .toList();
    }

    private Map<AccountKey, Long> open(List<AccountKey> wallets) {
        try {
            return accounts.open(wallets);
        } catch (PersistenceException e) {
            if (SqlState.FOREIGN_KEY.equals(SqlState.of(e))) {
                throw BusinessException.notFound("billing.unknownPayer");
            }
            throw e;
        }
    }

    private Map<AccountKey, Cover> covers(Collection<Long> accountIds) {
        Map<AccountKey, Cover> covers = new HashMap<>();
        database.list(
                COVER, row -> covers.put(Accounts.key(row), cover(row)), LocalDate.now(clock), List.copyOf(accountIds));
        return covers;
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                Money.cents(row.getLong("cents")),
                Money.cents(row.getLong("pending_cents")),
                Money.cents(row.getLong("overdraft_cents")));
    }
}
