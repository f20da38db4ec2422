package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.OfficeChange;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.billing.cashoffice.control.OfficeRules;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.SqlState;

/** The cash offices and what is in their hands. */
@ApplicationScoped
public class CashOffices {

    private static final String BY_NAME = " ORDER BY o.active DESC, o.name COLLATE \"fr-x-icu\", o.id";

    private static final String STANDING = """
            SELECT o.*, (SELECT count(*) FROM billing.till t WHERE t.office_id = o.id AND t.closed_at IS NULL) AS open_tills,
                   b.cash, b.cheque, b.card, b.voucher
              FROM billing.cash_office o
             CROSS JOIN LATERAL (
                   SELECT coalesce(sum(-b.cents) FILTER (WHERE b.kind = 'CASH'), 0)::bigint AS cash,
                          coalesce(sum(-b.cents) FILTER (WHERE b.kind = 'CHEQUE'), 0)::bigint AS cheque,
                          coalesce(sum(-b.cents) FILTER (WHERE b.kind = 'CARD'), 0)::bigint AS card,
                          coalesce(sum(-b.cents) FILTER (WHERE b.kind = 'VOUCHER'), 0)::bigint AS voucher
                     FROM billing.balance b WHERE b.office = o.code) b
            """;

    @Inject
    private Database database;

    /** What is said of an office that does not exist, or not for the caller. */
    public static BusinessException unknown() {
        return BusinessException.notFound("cashoffice.unknownOffice");
    }

    /** @throws BusinessException {@code cashoffice.unknownOffice} */
    public OfficeView office(long id) {
        return database.first("SELECT o.* FROM billing.cash_office o WHERE o.id = ?", CashOffices::view, id)
                .orElseThrow(CashOffices::unknown);
    }

    /** As {@link #office}; whoever else opens tills, deposits or states waits until this transaction ends. */
    public OfficeView held(long id) {
        return database.first(
                        "SELECT o.* FROM billing.cash_office o WHERE o.id = ? FOR NO KEY UPDATE", CashOffices::view, id)
                .orElseThrow(CashOffices::unknown);
    }

    /** All of them with what they hold. */
    public List<OfficeStanding> standings() {
        return database.list(STANDING + BY_NAME, CashOffices::standing);
    }

    /** Those for which somebody is named on a day. */
    public List<OfficeStanding> standingsOf(long personId, LocalDate day) {
        return database.list(
                STANDING + " WHERE " + OfficeMembers.NAMED + BY_NAME, CashOffices::standing, personId, day, day);
    }

    /** One of them. */
    public OfficeStanding standing(long id) {
        return database.first(STANDING + " WHERE o.id = ?", CashOffices::standing, id)
                .orElseThrow(CashOffices::unknown);
    }

    /** @throws BusinessException {@code cashoffice.codeTaken} at {@code code}, {@code cashoffice.onlineOnce} at {@code online} */
    public long add(String code, LocalDate firstDay, OfficeChange office) {
        return said(() -> database.number("""
                INSERT INTO billing.cash_office (name, address, order_reference, cash_ceiling_cents, held_ceiling_cents,
                                                 cash_payment_cents, float_cents, means, online, active, code, first_day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", with(values(office), code, firstDay)));
    }

    /** How many were changed: none if somebody else has changed it since. */
    public int change(long id, long version, OfficeChange office) {
        return said(() -> database.update("""
                UPDATE billing.cash_office
                   SET name = ?, address = ?, order_reference = ?, cash_ceiling_cents = ?, held_ceiling_cents = ?,
                       cash_payment_cents = ?, float_cents = ?, means = ?, online = ?, active = ?, version = version + 1
                 WHERE id = ? AND version = ?""", with(values(office), id, version)));
    }

    private static Object[] values(OfficeChange office) {
        return new Object[] {
            office.name(),
            office.address(),
            office.orderReference(),
            office.cashCeiling().cents(),
            office.heldCeiling() == null ? null : office.heldCeiling().cents(),
            office.cashPayment().cents(),
            office.floatAmount().cents(),
            office.means().stream().map(MeansKind::name).toList(),
            office.online(),
            office.active()
        };
    }

    private static Object[] with(Object[] values, Object... more) {
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }

    private static <T> T said(java.util.function.Supplier<T> writing) {
        try {
            return writing.get();
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                boolean online = String.valueOf(e.getMessage()).contains("cash_office_online");
                throw online
                        ? BusinessException.invalid("cashoffice.onlineOnce", "online")
                        : BusinessException.invalid("cashoffice.codeTaken", "code");
            }
            throw e;
        }
    }

    private static OfficeStanding standing(ResultSet row) throws SQLException {
        OfficeView office = view(row);
        Map<MeansKind, Money> held = new EnumMap<>(MeansKind.class);
        for (MeansKind kind : MeansKind.values()) {
            held.put(kind, Money.cents(row.getLong(kind.name().toLowerCase(java.util.Locale.ROOT))));
        }
        return new OfficeStanding(
                office,
                held,
                OfficeRules.standing(held.get(MeansKind.CASH), office.cashCeiling()),
                OfficeRules.standing(Money.sum(held.values()), office.heldCeiling()),
                row.getLong("open_tills"));
    }

    private static OfficeView view(ResultSet row) throws SQLException {
        Long ceiling = row.getObject("held_ceiling_cents", Long.class);
        return new OfficeView(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("version"),
                row.getString("name"),
                row.getString("address"),
                row.getString("order_reference"),
                Money.cents(row.getLong("cash_ceiling_cents")),
                ceiling == null ? null : Money.cents(ceiling),
                Money.cents(row.getLong("cash_payment_cents")),
                Money.cents(row.getLong("float_cents")),
                Arrays.stream((String[]) row.getArray("means").getArray())
                        .map(MeansKind::valueOf)
                        .toList(),
                row.getBoolean("online"),
                row.getObject("first_day", LocalDate.class),
                row.getBoolean("active"));
    }
}
