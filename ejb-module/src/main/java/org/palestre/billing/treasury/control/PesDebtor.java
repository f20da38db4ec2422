package org.palestre.billing.treasury.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.DebtorTitle;
import org.palestre.billing.treasury.boundary.LegalForm;
import org.palestre.billing.treasury.boundary.OrderProblem;

/** A debtor in the treasury's file (Tiers): who it is, and where the letter goes. */
final class PesDebtor {

    private static final int NAME = 38;

    private PesDebtor() {}

    /** What is missing or cannot be written. */
    static List<OrderProblem> problems(Debtor debtor) {
        PayerView payer = debtor.payer();
        List<OrderProblem> problems = new ArrayList<>();
        if (payer.kind() == PayerKind.PERSON && debtor.title() == null) {
            problems.add(OrderProblem.NO_TITLE);
        }
        if (payer.address() == null) {
            problems.add(OrderProblem.NO_ADDRESS);
        } else if (PesAddress.of(payer.address()) == null) {
            problems.add(OrderProblem.ADDRESS_UNUSABLE);
        }
        boolean named = payer.kind() == PayerKind.PERSON
                ? !name(payer.familyName()).isEmpty()
                        && !name(payer.givenName()).isEmpty()
                : !name(payer.name()).isEmpty();
        if (!named) {
            problems.add(OrderProblem.NAME_UNUSABLE);
        }
        return problems;
    }

    /** Writes a debtor of whom nothing is missing. */
    static void write(XmlFile file, Debtor debtor) {
        file.open("Tiers");
        file.open("InfoTiers");
        if (debtor.payer().kind() == PayerKind.PERSON) {
            person(file, debtor);
        } else {
            organisation(file, debtor);
        }
        file.close();
        address(file, PesAddress.of(debtor.payer().address()));
        file.close();
    }

    private static void person(XmlFile file, Debtor debtor) {
        file.value("RefTiers", debtor.payer().id());
        file.value("CatTiers", "01");
        file.value("NatJur", "01");
        file.value("TypTiers", "01");
        file.value("Civilite", debtor.title() == DebtorTitle.MR ? "M" : "MME");
        file.value("Nom", name(debtor.payer().familyName()));
        file.value("Prenom", name(debtor.payer().givenName()));
    }

    private static void organisation(XmlFile file, Debtor debtor) {
        PayerView payer = debtor.payer();
        file.value("IdTiers", payer.siren());
        file.value("NatIdTiers", payer.siren() == null ? null : "02");
        file.value("RefTiers", payer.id());
        file.value("CatTiers", "60");
        file.value("NatJur", debtor.legalForm() == LegalForm.COMPANY ? "03" : "06");
        file.value("TypTiers", "01");
        String first = name(payer.name());
        file.value("Nom", first);
        String whole = PesText.capitals(payer.name(), Integer.MAX_VALUE);
        file.value("ComplNom", PesText.capitals(whole.substring(first.length()), NAME));
    }

    private static void address(XmlFile file, PesAddress address) {
        file.open("Adresse");
        file.value("TypAdr", "1");
        file.value("Adr1", address.first());
        file.value("Adr2", address.street());
        file.value("Adr3", address.third());
        file.value("CP", address.postcode());
        file.value("Ville", address.town());
        file.value("CodRes", address.country() == null ? "0" : "1");
        file.value("CodPays", address.country());
        file.close();
    }

    private static String name(String text) {
        return PesText.capitals(text, NAME);
    }
}
