package org.palestre.billing.treasury.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.DebtorTitle;
import org.palestre.billing.treasury.boundary.LegalForm;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.Money;

/** What tests of the treasury's files need: a city, debtors, lines. */
final class Treasury {

    static final String SIRET = "21990001200002";
    static final PostalAddress HOME = new PostalAddress("14 rue des Acacias", "99100", "Beaurivage", "FR");

    private Treasury() {}

    static TreasurySettings city(TransferFormat format) {
        return city(format, "TRPUFRP1");
    }

    /** The city whose bank has that code, or one that is not known. */
    static TreasurySettings city(TransferFormat format, String bic) {
        return new TreasurySettings(
                1,
                SIRET,
                "099001",
                "SGC de Beaurivage",
                "120",
                "00",
                "Ville de Beaurivage",
                "Ville de Beaurivage",
                false,
                false,
                Money.cents(1500),
                60,
                "Régie de la ville de Beaurivage",
                "FR7610071750000000100000177",
                bic,
                format);
    }

    static Debtor person(String givenName, String familyName, PostalAddress address) {
        return new Debtor(
                new PayerView(
                        7,
                        PayerKind.PERSON,
                        givenName + " " + familyName,
                        givenName,
                        familyName,
                        "somebody@demo.example",
                        Locale.FRENCH,
                        address,
                        3L,
                        null,
                        null,
                        null),
                DebtorTitle.MRS,
                LegalForm.ASSOCIATION);
    }

    static Debtor club(String name, String siren) {
        return new Debtor(
                new PayerView(
                        8,
                        PayerKind.ORGANISATION,
                        name,
                        null,
                        null,
                        "club@demo.example",
                        Locale.FRENCH,
                        HOME,
                        null,
                        4L,
                        null,
                        siren),
                null,
                LegalForm.ASSOCIATION);
    }

    static OrderLine line(int position, long net, long vat) {
        return new OrderLine(
                position,
                "SPORT_SLOTS",
                "CRS",
                "70631",
                "411",
                vat == 0 ? BigDecimal.ZERO : new BigDecimal("20.00"),
                Money.cents(net),
                Money.cents(vat),
                null);
    }

    static PesOrder order(long number, Debtor debtor, OrderLine... lines) {
        return new PesOrder(
                number, "Facture du 12/10/2026 : Créneaux sportifs", debtor, List.of(lines), null, null, null);
    }
}
