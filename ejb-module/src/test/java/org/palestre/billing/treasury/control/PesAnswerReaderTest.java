package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.control.PesAnswer.OrderAnswer;
import org.palestre.billing.treasury.control.PesAnswer.Visa;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** What Hélios sends back. */
class PesAnswerReaderTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";

    @Test
    void an_acknowledgement_names_the_file_and_whether_all_of_it_was_taken() {
        PesAnswer answer = read(acknowledgement("1", "", "1", ""));

        assertThat(answer.acknowledgement()).isTrue();
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.fileName()).isEqualTo("PESALR2_21990001200002_261121_001");
        assertThat(answer.message()).isEmpty();
    }

    @Test
    void one_refused_part_refuses_the_file_and_says_why() {
        PesAnswer answer = read(acknowledgement(
                "1",
                "",
                "0",
                "<Erreur><NumAnoAck V=\"ERREUR_CODIQUE\"/>" + "<LibelleAnoAck V=\"Le poste n'existe pas\"/></Erreur>"));

        assertThat(answer.accepted()).isFalse();
        assertThat(answer.message()).isEqualTo("Le poste n'existe pas");
    }

    @Test
    void a_return_says_what_the_accountant_did_with_each_order() {
        PesAnswer answer = read(returned(piece("12", "02", "<DtePcePec V=\"2026-11-25\"/>", "")
                + piece("13", "04", "<Commentaire V=\"Débiteur inconnu\"/><DtePceRej V=\"2026-11-26\"/>", "")));

        assertThat(answer.orders())
                .containsExactly(
                        new OrderAnswer(
                                2026, OrderKind.ORDINARY, 12, Visa.TAKEN_OVER, "", LocalDate.of(2026, 11, 25), null),
                        new OrderAnswer(
                                2026,
                                OrderKind.ORDINARY,
                                13,
                                Visa.REFUSED,
                                "Débiteur inconnu",
                                LocalDate.of(2026, 11, 26),
                                null));
    }

    @Test
    void what_was_collected_is_the_sum_of_all_lines() {
        String lines = line("<InfoRecouvrement><NbrReco V=\"2\"/><MtRecoTot V=\"100.50\"/></InfoRecouvrement>")
                + line("<InfoRecouvrement><NbrReco V=\"1\"/><MtRecoTot V=\"9.5\"/></InfoRecouvrement>");

        assertThat(read(returned(piece("12", "02", "", lines))).orders().get(0).collected())
                .isEqualTo(Money.cents(11000));
    }

    @Test
    void corrections_and_losses_are_not_money() {
        String lines = "<LigneDePiece><BlocLignePiece><InfoRecouvrement><NbrReco V=\"3\"/><MtRecoTot V=\"60.00\"/>"
                + "</InfoRecouvrement></BlocLignePiece>"
                + "<Recouvrement><OrgEma V=\"02\"/><DteReco V=\"2026-12-01\"/><MtReco V=\"25.00\"/></Recouvrement>"
                + "<Recouvrement><OrgEma V=\"07\"/><DteReco V=\"2026-12-02\"/><MtReco V=\"30.00\"/></Recouvrement>"
                + "<Recouvrement><OrgEma V=\"06\"/><DteReco V=\"2026-12-03\"/><MtReco V=\"5.00\"/></Recouvrement>"
                + "</LigneDePiece>";

        assertThat(read(returned(piece("12", "02", "", lines))).orders().get(0).collected())
                .isEqualTo(Money.cents(2500));
    }

    @Test
    void whatever_is_no_answer_of_helios_is_refused_and_nothing_outside_is_read() {
        refused("");
        refused("PDF-1.7");
        refused(HEAD + "<PES_Aller/>");
        refused(HEAD + "<PES_Retour><PES_RecetteRetour>");
        refused(returned(piece("12", "02", "", line("<MtRecoTot V=\"viel\"/>"))));
        refused(returned(piece("zwölf", "02", "", "")));
        refused(HEAD + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><PES_ACQUIT>&x;</PES_ACQUIT>");
        refused("<a>".repeat(100) + "</a>".repeat(100));
    }

    @Test
    void a_file_that_was_damaged_on_its_way_never_does_more_than_be_refused() {
        byte[] whole = returned(piece("12", "02", "", line("<MtRecoTot V=\"100.50\"/>")))
                .getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            damaged[HEAD.length() + random.nextInt(damaged.length - HEAD.length())] = (byte) random.nextInt(256);
            try {
                PesAnswerReader.read(damaged);
            } catch (BusinessException e) {
                assertThat(e.code()).isEqualTo("treasury.notAnAnswer");
            }
        }
    }

    private static void refused(String file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BusinessException.class)
                .extracting(e -> ((BusinessException) e).code())
                .isEqualTo("treasury.notAnAnswer");
    }

    private static PesAnswer read(String file) {
        return PesAnswerReader.read(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String acknowledgement(String first, String firstError, String second, String secondError) {
        return HEAD
                + "<n:PES_ACQUIT xmlns:n=\"http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour\"><Enveloppe><Parametres>"
                + "<Version V=\"1\"/><TypFic V=\"PESACQ\"/><NomFic V=\"PESALR2_21990001200002_261121_001.xml\"/></Parametres>"
                + "</Enveloppe><ACQUIT><EnTeteAcquit><IdVer V=\"1\"/></EnTeteAcquit>"
                + element(first, firstError) + element(second, secondError) + "</ACQUIT></n:PES_ACQUIT>";
    }

    private static String element(String state, String error) {
        return "<ElementACQUIT><DomaineAck V=\"6\"/><EtatAck V=\"" + state
                + "\"/><NumBord V=\"1\"/><ExerciceBord V=\"2026\"/>" + error + "</ElementACQUIT>";
    }

    private static String returned(String pieces) {
        return HEAD
                + "<n:PES_Retour xmlns:n=\"http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour\"><PES_RecetteRetour>"
                + "<EnTeteRecette><IdVer V=\"2\"/><NatInf V=\"2\"/></EnTeteRecette><Bordereau><BlocBordereau><Exer V=\"2026\"/>"
                + "<IdBord V=\"1\"/><TypBord V=\"01\"/><NbrPce V=\"2\"/><MtBordHt V=\"1.00\"/></BlocBordereau>" + pieces
                + "</Bordereau></PES_RecetteRetour></n:PES_Retour>";
    }

    private static String piece(String number, String state, String more, String lines) {
        return "<Piece><BlocPiece><IdPce V=\"" + number + "\"/><TypPce V=\"01\"/><NatPce V=\"01\"/><EtatPce V=\""
                + state + "\"/>" + more + "</BlocPiece>" + lines + "</Piece>";
    }

    private static String line(String recovered) {
        return "<LigneDePiece><BlocLignePiece><InfoLignePiece><IdLigne V=\"1\"/><EtatLigPce V=\"04\"/><MtHT V=\"1.00\"/>"
                + "</InfoLignePiece>" + recovered + "</BlocLignePiece></LigneDePiece>";
    }
}
