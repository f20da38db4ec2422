package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.shared.Database;

/** Addresses of people who pay, and the bank accounts to which refunds go. */
@ApplicationScoped
public class PayerDetails {

    @Inject
    private Database database;

    public void changeAddress(long payerId, PostalAddress address) {
        database.update("""
                INSERT INTO billing.payer_address AS a (payer_id, street, postcode, town, country) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (payer_id) DO UPDATE SET street = excluded.street, postcode = excluded.postcode,
                       town = excluded.town, country = excluded.country, version = a.version + 1""", payerId, address.street(), address.postcode(), address.town(), address.country());
    }

    public Optional<BankAccountView> bankAccount(long payerId) {
        return database.first(
                "SELECT version, iban, bic, holder, changed_at FROM billing.bank_account WHERE payer_id = ?",
                row -> new BankAccountView(
                        row.getLong("version"),
                        row.getString("iban"),
                        row.getString("bic"),
                        row.getString("holder"),
                        Database.instant(row, "changed_at")),
                payerId);
    }

    public void changeBankAccount(long payerId, String iban, String bic, String holder, Instant now) {
        database.update("""
                INSERT INTO billing.bank_account AS b (payer_id, iban, bic, holder, changed_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (payer_id) DO UPDATE SET iban = excluded.iban, bic = excluded.bic, holder = excluded.holder,
                       changed_at = excluded.changed_at, version = b.version + 1""", payerId, iban, bic, holder, now);
    }

    public void removeBankAccount(long payerId) {
        database.update("DELETE FROM billing.bank_account WHERE payer_id = ?", payerId);
    }
}
