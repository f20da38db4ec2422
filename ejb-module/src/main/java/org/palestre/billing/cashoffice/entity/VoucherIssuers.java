package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.VoucherIssuer;
import org.palestre.shared.Database;

/** Who issues vouchers that the city takes. */
@ApplicationScoped
public class VoucherIssuers {

    @Inject
    private Database database;

    /** All of them, those whose vouchers are taken first. */
    public List<VoucherIssuer> all() {
        return database.list(
                "SELECT * FROM billing.voucher_issuer ORDER BY active DESC, name COLLATE \"fr-x-icu\", code",
                row -> new VoucherIssuer(row.getString("code"), row.getString("name"), row.getBoolean("active")));
    }

    /** How many were written: none if the code is taken. */
    public int add(String code, String name) {
        return database.update(
                "INSERT INTO billing.voucher_issuer (code, name) VALUES (?, ?) ON CONFLICT (code) DO NOTHING",
                code,
                name);
    }

    /** How many were changed: none if there is no such code. */
    public int change(String code, String name, boolean active) {
        return database.update(
                "UPDATE billing.voucher_issuer SET name = ?, active = ? WHERE code = ?", name, active, code);
    }
}
