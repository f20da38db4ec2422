package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceChange;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** The services that are charged for. */
@ApplicationScoped
public class ServiceRows {

    @Inject
    private Database database;

    public List<ServiceView> all() {
        return database.list(
                "SELECT * FROM billing.service ORDER BY active DESC, name_french COLLATE \"fr-x-icu\", code",
                ServiceRows::view);
    }

    public Optional<ServiceView> byCode(String code) {
        return database.first("SELECT * FROM billing.service WHERE code = ?", ServiceRows::view, code);
    }

    /** How many were written: none if the code is taken. */
    public int add(String code, ServiceChange service) {
        return database.update(
                """
                INSERT INTO billing.service (name_french, name_english, mode, overdraft_cents, product_code, budget_nature,
                                             budget_function, vat_rate, active, code)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING""",
                service.nameFrench(),
                service.nameEnglish(),
                service.mode(),
                service.overdraft().cents(),
                service.productCode(),
                service.budgetNature(),
                service.budgetFunction(),
                service.vatRate(),
                service.active(),
                code);
    }

    /** How many were changed: none if somebody else has changed it since. */
    public int change(String code, long version, ServiceChange service) {
        return database.update(
                """
                UPDATE billing.service SET name_french = ?, name_english = ?, mode = ?, overdraft_cents = ?, product_code = ?,
                       budget_nature = ?, budget_function = ?, vat_rate = ?, active = ?, version = version + 1
                 WHERE code = ? AND version = ?""",
                service.nameFrench(),
                service.nameEnglish(),
                service.mode(),
                service.overdraft().cents(),
                service.productCode(),
                service.budgetNature(),
                service.budgetFunction(),
                service.vatRate(),
                service.active(),
                code,
                version);
    }

    private static ServiceView view(ResultSet row) throws SQLException {
        return new ServiceView(
                row.getString("code"),
                row.getLong("version"),
                row.getString("name_french"),
                row.getString("name_english"),
                BillingMode.valueOf(row.getString("mode")),
                Money.cents(row.getLong("overdraft_cents")),
                row.getString("product_code"),
                row.getString("budget_nature"),
                row.getString("budget_function"),
                row.getBigDecimal("vat_rate"),
                row.getBoolean("active"));
    }
}
