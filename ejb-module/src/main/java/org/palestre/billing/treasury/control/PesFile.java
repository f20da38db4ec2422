package org.palestre.billing.treasury.control;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.Money;

/**
 * Writes a docket as Hélios reads it (PES Recette Aller, version 2). The order of the elements, their lengths and what may be
 * left out are those of the schemas of the DGFiP.
 */
public final class PesFile {

    private static final String NAMESPACE = "http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/aller";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int TEXT = 160;

    private PesFile() {}

    /** {@code PESALR2_<SIRET>_<AAMMJJ>_<nnn>.xml}. */
    public static String name(String siret, LocalDate day, int sequence) {
        return "PESALR2_%s_%s_%03d.xml".formatted(siret, DAY.format(day), sequence);
    }

    /** The file of that name. Nothing is missing of its debtors and lines. */
    public static byte[] write(String name, LocalDate day, TreasurySettings city, PesDocket docket) {
        XmlFile file = new XmlFile(StandardCharsets.ISO_8859_1);
        file.root("n", "PES_Aller", NAMESPACE);
        envelope(file, name, city);
        head(file, day, city);
        file.open("PES_RecetteAller");
        file.open("EnTeteRecette");
        file.value("IdVer", "2");
        file.value("InfoDematerialisee", city.signed() ? "1" : "0");
        file.close();
        docket(file, name, docket);
        file.close();
        vouchers(file, name, docket);
        file.close();
        return file.end();
    }

    private static void envelope(XmlFile file, String name, TreasurySettings city) {
        file.open("Enveloppe");
        file.open("Parametres");
        file.value("Version", "2");
        file.value("TypFic", "PESALR1");
        file.value("NomFic", name.substring(0, name.lastIndexOf('.')));
        file.close();
        file.open("Emetteur");
        file.value("Sigle", PesText.plain(city.issuer() == null ? city.siret() : city.issuer(), 32));
        file.value("Adresse", "Palestre");
        file.close();
        file.close();
    }

    private static void head(XmlFile file, LocalDate day, TreasurySettings city) {
        file.open("EnTetePES");
        file.value("DteStr", day);
        file.value("IdPost", city.postCode());
        file.value("LibellePoste", PesText.plain(city.postName(), 38));
        file.value("IdColl", city.siret());
        file.value("CodCol", city.collectivityCode());
        file.value("CodBud", city.budgetCode());
        file.value("LibelleColBud", PesText.plain(city.budgetName(), 38));
        file.close();
    }

    private static void docket(XmlFile file, String name, PesDocket docket) {
        boolean ordinary = docket.kind() == OrderKind.ORDINARY;
        file.open("Bordereau");
        file.attribute("Id", "B%d-%s-%d".formatted(docket.exercise(), ordinary ? "01" : "02", docket.number()));
        file.open("BlocBordereau");
        file.value("Exer", docket.exercise());
        file.value("IdBord", docket.number());
        file.value("DteBordEm", docket.issuedOn());
        file.value("TypBord", ordinary ? "01" : "02");
        file.value("NbrPce", docket.orders().size());
        file.value("MtCumulAnnuel", positive(docket.ofYear()));
        file.value("MtBordHt", docket.net());
        file.value("MtBordTVA", positive(docket.vat()));
        file.close();
        docket.orders().forEach(order -> order(file, name, order, ordinary));
        file.close();
    }

    private static void order(XmlFile file, String name, PesOrder order, boolean ordinary) {
        file.open("Piece");
        file.open("BlocPiece");
        file.value("IdPce", order.number());
        file.value("TypPce", ordinary ? "01" : "02");
        file.value("NatPce", ordinary ? "01" : "06");
        file.value("Edition", ordinary ? "04" : null);
        file.value("ObjPce", PesText.plain(order.subject(), TEXT));
        if (order.voucher() != null) {
            order.voucher().refer(file, PesVoucher.id(name, order.number()));
        }
        file.close();
        order.lines().forEach(line -> line(file, order, line));
        file.close();
    }

    private static void line(XmlFile file, PesOrder order, OrderLine line) {
        boolean taxed = line.vat().isPositive();
        file.open("LigneDePiece");
        file.open("BlocLignePiece");
        file.open("InfoLignePiece");
        file.value("IdLigne", line.position());
        file.value("CodProdLoc", line.productCode());
        file.value("Nature", line.budgetNature());
        file.value("Fonction", line.budgetFunction());
        file.value("TxTva", taxed ? line.vatRate().toPlainString() : null);
        file.value("Majo", "0");
        file.value("TvaIntraCom", "0");
        file.value("MtHT", line.net());
        file.value("MtTVA", positive(line.vat()));
        file.close();
        if (order.correctsNumber() != null) {
            file.open("RattachPiece");
            file.value("NatPceOrig", "01");
            file.value("ExerRat", order.correctsExercise());
            file.value("IdPceOrig", order.correctsNumber());
            file.value("IdLigneOrig", line.corrects());
            file.close();
        }
        file.close();
        PesDebtor.write(file, order.debtor());
        file.close();
    }

    /** The invoices that orders carry. */
    private static void vouchers(XmlFile file, String name, PesDocket docket) {
        List<PesOrder> carrying = docket.orders().stream()
                .filter(order -> order.voucher() != null)
                .toList();
        if (carrying.isEmpty()) {
            return;
        }
        file.open("PES_PJ");
        file.open("EnTetePES_PJ");
        file.value("IdVer", "1");
        file.close();
        carrying.forEach(order -> order.voucher().write(file, PesVoucher.id(name, order.number())));
        file.close();
    }

    private static Money positive(Money amount) {
        return amount.isPositive() ? amount : null;
    }
}
