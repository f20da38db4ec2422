package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.DebtorTitle;
import org.palestre.billing.treasury.boundary.LegalForm;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What the city is called at the treasury and the bank, and what the treasury wants to know of debtors. */
@ApplicationScoped
public class TreasurySetup {

    private static final String SELECT = "SELECT * FROM billing.treasury_settings";

    @Inject
    private Database database;

    @Inject
    private Payers payers;

    public TreasurySettings settings() {
        return database.first(SELECT, TreasurySetup::view).orElseThrow();
    }

    /** As they are, and nobody else makes a file until this transaction ends. */
    public TreasurySettings hold() {
        return database.first(SELECT + " FOR UPDATE", TreasurySetup::view).orElseThrow();
    }

    /** @throws BusinessException {@code treasury.settingsChanged} if somebody else changed them meanwhile */
    public void change(TreasurySettings settings) {
        int changed = database.update(
                """
                UPDATE billing.treasury_settings
                   SET version = version + 1, siret = ?, post_code = ?, post_name = ?, collectivity_code = ?, budget_code = ?,
                       budget_name = ?, issuer = ?, signed = ?, vouchers = ?, smallest_cents = ?, wallet_days = ?, account_holder = ?, account_iban = ?,
                       account_bic = ?, transfer_format = ?
                 WHERE version = ?""",
                settings.siret(),
                settings.postCode(),
                settings.postName(),
                settings.collectivityCode(),
                settings.budgetCode(),
                settings.budgetName(),
                settings.issuer(),
                settings.signed(),
                settings.vouchers(),
                settings.smallest().cents(),
                settings.walletDays(),
                settings.accountHolder(),
                settings.accountIban(),
                settings.accountBic(),
                settings.transferFormat(),
                settings.version());
        if (changed == 0) {
            throw BusinessException.conflict("treasury.settingsChanged");
        }
    }

    /** These payers as the treasury wants to know them, by id. */
    public Map<Long, Debtor> debtors(Collection<Long> payerIds) {
        Map<Long, DebtorTitle> titles = new HashMap<>();
        Map<Long, LegalForm> forms = new HashMap<>();
        database.list(
                "SELECT payer_id, title, legal_form FROM billing.treasury_debtor WHERE payer_id = ANY (?::bigint[])",
                row -> {
                    String title = row.getString("title");
                    titles.put(row.getLong("payer_id"), title == null ? null : DebtorTitle.valueOf(title));
                    return forms.put(row.getLong("payer_id"), LegalForm.valueOf(row.getString("legal_form")));
                },
                List.copyOf(payerIds));
        Map<Long, Debtor> debtors = new HashMap<>();
        for (PayerView payer : payers.payers(payerIds).values()) {
            debtors.put(
                    payer.id(),
                    new Debtor(payer, titles.get(payer.id()), forms.getOrDefault(payer.id(), LegalForm.ASSOCIATION)));
        }
        return debtors;
    }

    public void describe(long payerId, DebtorTitle title, LegalForm legalForm) {
        database.update("""
                INSERT INTO billing.treasury_debtor (payer_id, title, legal_form) VALUES (?, ?, ?)
                ON CONFLICT (payer_id) DO UPDATE SET title = excluded.title, legal_form = excluded.legal_form""", payerId, title, legalForm);
    }

    private static TreasurySettings view(ResultSet row) throws SQLException {
        return new TreasurySettings(
                row.getLong("version"),
                row.getString("siret"),
                row.getString("post_code"),
                row.getString("post_name"),
                row.getString("collectivity_code"),
                row.getString("budget_code"),
                row.getString("budget_name"),
                row.getString("issuer"),
                row.getBoolean("signed"),
                row.getBoolean("vouchers"),
                Money.cents(row.getLong("smallest_cents")),
                row.getObject("wallet_days", Integer.class),
                row.getString("account_holder"),
                row.getString("account_iban"),
                row.getString("account_bic"),
                TransferFormat.valueOf(row.getString("transfer_format")));
    }
}
