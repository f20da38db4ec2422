package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the DGFiP says of a revenue file, written down anew: which elements may stand in which, in which order, which must,
 * and what their values look like.
 */
final class PesRules {

    private static final String TEXT = "(?!0*$)(?!nc$)(?![ .]$)[\\x20-\\x7E\\xA1-\\xFF]{1,%d}";
    private static final String AMOUNT = "(?=.*[1-9])\\d{1,12}\\.\\d{2}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    /** Children in their order; {@code !} must be there, {@code *} may be there several times. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("PES_Aller", "Enveloppe! EnTetePES! PES_RecetteAller!"),
            Map.entry("Enveloppe", "Parametres! Emetteur Recepteur"),
            Map.entry("Parametres", "Version! TypFic! NomFic!"),
            Map.entry("Emetteur", "Sigle Adresse"),
            Map.entry("EnTetePES", "DteStr! IdPost! LibellePoste IdColl! FinJur CodCol! CodBud LibelleColBud"),
            Map.entry("PES_RecetteAller", "EnTeteRecette! Bordereau!*"),
            Map.entry("EnTeteRecette", "IdVer! InfoDematerialisee"),
            Map.entry("Bordereau", "BlocBordereau! Piece!*"),
            Map.entry(
                    "BlocBordereau",
                    "Exer! IdBord! DteBordEm! TypBord! NbrPce! MtCumulAnnuel MtBordHt! MtBordTVA DteAsp Objet"),
            Map.entry("Piece", "BlocPiece! LigneDePiece!*"),
            Map.entry(
                    "BlocPiece",
                    "CodServ Affect IdPce! TypPce! NatPce! IdRol DteAsp Edition ObjPce DebFact FinFact NumDette Per Cle1 Cle2"),
            Map.entry("LigneDePiece", "BlocLignePiece! Tiers*"),
            Map.entry("BlocLignePiece", "InfoLignePiece! RattachPiece"),
            Map.entry(
                    "InfoLignePiece",
                    "IdLigne! ObjLignePce CodProdLoc! FinGeo CodEtGeo Nature! Fonction Operation TxTva Majo! DteMajo TxMajo CpteTiers"
                            + " TvaIntraCom! MtHT! MtTVA MtNonMajo"),
            Map.entry("RattachPiece", "NatPceOrig! ExerRat! IdPceOrig! IdLigneOrig"),
            Map.entry("Tiers", "InfoTiers! Adresse! CpteBancaire"),
            Map.entry(
                    "InfoTiers",
                    "IdTiers DteNaissance NatIdTiers DteIdTiers RefTiers CatTiers! NatJur! TypTiers! Civilite Nom! ComplNom Prenom"),
            Map.entry("Adresse", "TypAdr! Adr1 Adr2! Adr3 CP! Ville CodRes! CodPays DteAdr"));

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("Version", "2"),
            Map.entry("TypFic", "PESALR1"),
            Map.entry("NomFic", text(100)),
            Map.entry("Sigle", text(32)),
            Map.entry("DteStr", DAY),
            Map.entry("IdPost", "(02[AB]\\d{3,4}|\\d{6,7})"),
            Map.entry("LibellePoste", text(38)),
            Map.entry("IdColl", "\\d{14}"),
            Map.entry("CodCol", "(?!0*$)[0-9a-zA-Z]{1,3}"),
            Map.entry("CodBud", "[0-9a-zA-Z]{0,2}"),
            Map.entry("LibelleColBud", text(38)),
            Map.entry("IdVer", "2"),
            Map.entry("InfoDematerialisee", "[01]"),
            Map.entry("Exer", "\\d{4}"),
            Map.entry("IdBord", "[1-9]\\d{0,6}"),
            Map.entry("DteBordEm", DAY),
            Map.entry("TypBord", "0[12]"),
            Map.entry("NbrPce", "[1-9]\\d{0,4}"),
            Map.entry("MtCumulAnnuel", AMOUNT),
            Map.entry("MtBordHt", AMOUNT),
            Map.entry("MtBordTVA", AMOUNT),
            Map.entry("IdPce", "[1-9]\\d{0,7}"),
            Map.entry("TypPce", "0[12]"),
            Map.entry("NatPce", "0[16]"),
            Map.entry("Edition", "0[1-4]"),
            Map.entry("ObjPce", text(160)),
            Map.entry("IdLigne", "[1-9]\\d{0,5}"),
            Map.entry("CodProdLoc", "(?!0*$)[0-9a-zA-Z]{1,4}"),
            Map.entry("Nature", "(?!0*$)\\d{1,12}"),
            Map.entry("Fonction", "\\d{0,10}"),
            Map.entry("TxTva", "(?=.*[1-9])\\d{1,3}(\\.\\d{1,2})?"),
            Map.entry("Majo", "0"),
            Map.entry("TvaIntraCom", "0"),
            Map.entry("MtHT", AMOUNT),
            Map.entry("MtTVA", AMOUNT),
            Map.entry("NatPceOrig", "01"),
            Map.entry("ExerRat", "\\d{4}"),
            Map.entry("IdPceOrig", "[1-9]\\d{0,12}"),
            Map.entry("IdLigneOrig", "[1-9]\\d{0,5}"),
            Map.entry("IdTiers", "\\d{9}"),
            Map.entry("NatIdTiers", "02"),
            Map.entry("RefTiers", text(30)),
            Map.entry("CatTiers", "(01|60)"),
            Map.entry("NatJur", "0[136]"),
            Map.entry("TypTiers", "01"),
            Map.entry("Civilite", "(M|MME)"),
            Map.entry("Nom", text(38)),
            Map.entry("ComplNom", text(38)),
            Map.entry("Prenom", text(38)),
            Map.entry("TypAdr", "1"),
            Map.entry("Adr1", text(38)),
            Map.entry("Adr2", text(38)),
            Map.entry("Adr3", text(38)),
            Map.entry("CP", "(?!0{5})[\\x21-\\x7E]{5}"),
            Map.entry("Ville", text(38)),
            Map.entry("CodRes", "[01]"),
            Map.entry("CodPays", "[1-9]\\d{0,2}"));

    private PesRules() {}

    /** Reads the file and refuses whatever a rule forbids. */
    static Document accepted(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        assertThat(document.getXmlEncoding()).isEqualTo("ISO-8859-1");
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/aller");
        check(root);
        return document;
    }

    private static void check(Element element) {
        String rule = CHILDREN.get(element.getLocalName());
        if (rule == null) {
            assertThat(VALUES).as("element").containsKey(element.getLocalName());
            assertThat(element.getAttribute("V"))
                    .as(element.getLocalName())
                    .matches(VALUES.get(element.getLocalName()));
            return;
        }
        List<Element> children = children(element);
        String given =
                String.join(" ", children.stream().map(Element::getLocalName).toList()) + " ";
        StringBuilder pattern = new StringBuilder();
        for (String child : rule.split(" ")) {
            String name = child.replaceAll("[!*]", "");
            String often = child.contains("*") ? child.contains("!") ? "+" : "*" : child.contains("!") ? "" : "?";
            pattern.append("(").append(name).append(" )").append(often);
        }
        assertThat(given).as(element.getLocalName()).matches(pattern.toString());
        children.forEach(PesRules::check);
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static String text(int longest) {
        return TEXT.formatted(longest);
    }
}
