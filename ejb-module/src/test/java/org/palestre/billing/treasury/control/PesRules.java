package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Children in their order; {@code !} must be there, {@code *} may be there several times. */
    private static final Map<String, String> CHILDREN = table("""
            PES_Aller      Enveloppe! EnTetePES! PES_RecetteAller! PES_PJ
            Enveloppe      Parametres! Emetteur! Recepteur
            Parametres     Version! TypFic! NomFic!
            Emetteur       Sigle! Adresse!
            EnTetePES      DteStr! IdPost! LibellePoste IdColl! FinJur CodCol! CodBud LibelleColBud
            PES_RecetteAller EnTeteRecette! Bordereau!*
            EnTeteRecette  IdVer! InfoDematerialisee
            Bordereau      BlocBordereau! Piece!*
            BlocBordereau  Exer! IdBord! DteBordEm! TypBord! NbrPce! MtCumulAnnuel MtBordHt! MtBordTVA DteAsp Objet
            Piece          BlocPiece! LigneDePiece!*
            BlocPiece      CodServ Affect IdPce! TypPce! NatPce! IdRol DteAsp Edition ObjPce DebFact FinFact NumDette Per Cle1 Cle2 PJRef* NumeroFacture
            PJRef          Support! IdUnique! NomPJ TypePJ
            LigneDePiece   BlocLignePiece! Tiers*
            BlocLignePiece InfoLignePiece! RattachPiece
            InfoLignePiece IdLigne! ObjLignePce CodProdLoc! FinGeo CodEtGeo Nature! Fonction Operation TxTva Majo! DteMajo TxMajo CpteTiers TvaIntraCom! MtHT! MtTVA MtNonMajo
            RattachPiece   NatPceOrig! ExerRat! IdPceOrig! IdLigneOrig
            Tiers          InfoTiers! Adresse! CpteBancaire
            InfoTiers      IdTiers DteNaissance NatIdTiers DteIdTiers RefTiers CatTiers! NatJur! TypTiers! Civilite Nom! ComplNom Prenom
            Tiers/Adresse  TypAdr! Adr1 Adr2! Adr3 CP! Ville! CodRes! CodPays DteAdr
            PES_PJ         EnTetePES_PJ! PJ*
            EnTetePES_PJ   IdVer!
            PJ             Contenu! IdUnique! ServeurId NomPJ! TypePJ Description! RefCompta*
            Contenu        Fichier!
            """);

    /** Values; {@code TEXT} and a number are a text of so many signs at most. */
    private static final Map<String, String> VALUES = table("""
            Version 2
            TypFic PESALR1
            NomFic TEXT100
            Sigle TEXT32
            Emetteur/Adresse TEXT38
            DteStr DAY
            IdPost (02[AB]\\d{3,4}|\\d{6,7})
            LibellePoste TEXT38
            IdColl \\d{14}
            CodCol (?!000)\\d{3}
            CodBud [0-9A-Z]\\d
            LibelleColBud TEXT38
            EnTeteRecette/IdVer 2
            EnTetePES_PJ/IdVer 1
            InfoDematerialisee [01]
            Exer \\d{4}
            IdBord [1-9]\\d{0,6}
            DteBordEm DAY
            TypBord 0[12]
            NbrPce [1-9]\\d{0,4}
            MtCumulAnnuel AMOUNT
            MtBordHt AMOUNT
            MtBordTVA AMOUNT
            IdPce [1-9]\\d{0,7}
            TypPce 0[12]
            NatPce 0[16]
            Edition 0[1-4]
            ObjPce TEXT160
            Support 01
            IdUnique (?=.*[^0])[0-9a-zA-Z]{1,50}
            NomPJ (?=.{1,100}$).+\\.[A-Za-z0-9]{2,4}
            TypePJ 002
            Description TEXT250
            IdLigne [1-9]\\d{0,5}
            CodProdLoc (?!0*$)[0-9a-zA-Z]{1,4}
            Nature (?!0*$)\\d{1,12}
            Fonction \\d{0,10}
            TxTva (?=.*[1-9])\\d{1,3}(\\.\\d{1,2})?
            Majo 0
            TvaIntraCom 0
            MtHT AMOUNT
            MtTVA AMOUNT
            NatPceOrig 01
            ExerRat \\d{4}
            IdPceOrig [1-9]\\d{0,12}
            IdLigneOrig [1-9]\\d{0,5}
            IdTiers \\d{9}
            NatIdTiers 02
            RefTiers TEXT30
            CatTiers (01|60)
            NatJur 0[136]
            TypTiers 01
            Civilite (M|MME)
            Nom TEXT38
            ComplNom TEXT38
            Prenom TEXT38
            TypAdr 1
            Adr1 TEXT38
            Adr2 TEXT38
            Adr3 TEXT38
            CP (?!0{5})\\d{5}
            Ville TEXT38
            CodRes [01]
            CodPays [1-5]\\d{2}
            """);

    private static final String TEXT = "(?!0*\\$)(?!nc\\$)(?![ .]\\$)[\\\\x20-\\\\x7E\\\\xA1-\\\\xFF]{1,$1}";
    private static final String AMOUNT = "(?=.*[1-9])\\d{1,12}\\.\\d{2}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

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
        String name = element.getLocalName();
        String rule = of(CHILDREN, element);
        if (rule != null) {
            List<Element> children = children(element);
            String given = String.join(
                            " ", children.stream().map(Element::getLocalName).toList()) + " ";
            assertThat(given).as(name).matches(pattern(rule));
            children.forEach(PesRules::check);
        } else if (name.equals("Fichier")) {
            assertThat(element.getAttribute("MIMEType")).isEqualTo("application/pdf");
            assertThat(element.getTextContent()).matches("[A-Za-z0-9+/]+={0,2}");
        } else {
            String value = of(VALUES, element);
            assertThat(value).as("element " + name).isNotNull();
            assertThat(element.getAttribute("V"))
                    .as(name)
                    .matches(value.replaceAll("TEXT(\\d+)", TEXT)
                            .replace("AMOUNT", AMOUNT)
                            .replace("DAY", DAY));
        }
    }

    private static String pattern(String rule) {
        StringBuilder pattern = new StringBuilder();
        for (String child : rule.split(" ")) {
            String name = child.replaceAll("[!*]", "");
            String often = child.contains("*") ? child.contains("!") ? "+" : "*" : child.contains("!") ? "" : "?";
            pattern.append("(").append(name).append(" )").append(often);
        }
        return pattern.toString();
    }

    /** The rule for the element in its parent, or for whatever is called like it. */
    private static String of(Map<String, String> rules, Element element) {
        String name = element.getLocalName();
        return rules.getOrDefault(element.getParentNode().getLocalName() + "/" + name, rules.get(name));
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> table = new HashMap<>();
        lines.lines().forEach(line -> table.put(line.split(" +", 2)[0], line.split(" +", 2)[1]));
        return table;
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
}
