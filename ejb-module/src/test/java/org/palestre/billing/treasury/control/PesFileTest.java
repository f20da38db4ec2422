package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.shared.Money;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The file for the public treasury. */
class PesFileTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_name_says_whose_it_is_of_which_day_and_which_of_that_day() {
        assertThat(PesFile.name(Treasury.SIRET, DAY, 7)).isEqualTo("PESALR2_21990001200002_261121_007.xml");
    }

    @Test
    void orders_of_people_and_clubs_stand_in_it_as_the_treasury_wants() throws Exception {
        Document file = PesRules.accepted(written(ordinary(
                Treasury.order(12, Treasury.person("Zoé", "Lefèvre", Treasury.HOME), Treasury.line(1, 22800, 0)),
                Treasury.order(
                        13,
                        Treasury.club("Union sportive de Beaurivage", "123456782"),
                        Treasury.line(1, 10000, 2000),
                        Treasury.line(2, 555, 0)))));

        assertThat(values(file, "IdPce")).containsExactly("12", "13");
        assertThat(values(file, "Nom"))
                .containsExactly("LEFÈVRE", "UNION SPORTIVE DE BEAURIVAGE", "UNION SPORTIVE DE BEAURIVAGE");
        assertThat(values(file, "CatTiers")).containsExactly("01", "60", "60");
        assertThat(values(file, "IdTiers")).containsOnly("123456782");
        assertThat(values(file, "MtHT")).containsExactly("228.00", "100.00", "5.55");
        assertThat(values(file, "MtTVA")).containsExactly("20.00");
    }

    @Test
    void the_docket_is_the_sum_of_its_lines() throws Exception {
        Document file = PesRules.accepted(written(ordinary(
                Treasury.order(12, Treasury.club("Club", null), Treasury.line(1, 10000, 2000), Treasury.line(2, 1, 0)),
                Treasury.order(13, Treasury.club("Club", null), Treasury.line(1, 999, 200)))));

        assertThat(values(file, "NbrPce")).containsExactly("2");
        assertThat(values(file, "MtBordHt")).containsExactly("110.00");
        assertThat(values(file, "MtBordTVA")).containsExactly("22.00");
        assertThat(values(file, "MtCumulAnnuel")).containsExactly("999.99");
    }

    @Test
    void an_order_that_reduces_names_the_order_and_the_line_that_it_reduces() throws Exception {
        OrderLine line = new OrderLine(
                1, "SPORT_SLOTS", "CRS", "70631", "411", BigDecimal.ZERO, Money.cents(4200), Money.ZERO, 2);
        PesOrder order = new PesOrder(3, "Réduction", Treasury.club("Club", null), List.of(line), 2026, 12L, null);
        Document file = PesRules.accepted(
                written(new PesDocket(2026, OrderKind.REDUCTION, 4, DAY, Money.cents(4200), List.of(order))));

        assertThat(values(file, "TypBord")).containsExactly("02");
        assertThat(values(file, "TypPce")).containsExactly("02");
        assertThat(values(file, "NatPce")).containsExactly("06");
        assertThat(values(file, "IdPceOrig")).containsExactly("12");
        assertThat(values(file, "IdLigneOrig")).containsExactly("2");
    }

    @Test
    void a_long_address_takes_three_lines_and_one_abroad_names_its_country() throws Exception {
        PostalAddress far = new PostalAddress(
                "Résidence universitaire des Alizés, bâtiment C, escalier 4, 128 avenue du Général de Gaulle",
                "1050",
                "Ixelles",
                "BE");
        Document file = PesRules.accepted(
                written(ordinary(Treasury.order(1, Treasury.person("An", "Peeters", far), Treasury.line(1, 2000, 0)))));

        assertThat(values(file, "Adr1")).containsExactly("RÉSIDENCE UNIVERSITAIRE DES ALIZÉS,");
        assertThat(values(file, "Adr2")).containsExactly("BÂTIMENT C, ESCALIER 4, 128 AVENUE DU");
        assertThat(values(file, "Adr3")).containsExactly("GÉNÉRAL DE GAULLE");
        assertThat(values(file, "CP")).containsExactly("99999");
        assertThat(values(file, "CodPays")).containsExactly("131");
        assertThat(values(file, "Ville")).containsExactly("1050 IXELLES");
    }

    @Test
    void a_long_name_of_a_club_goes_on_in_its_complement() throws Exception {
        Document file = PesRules.accepted(written(ordinary(Treasury.order(
                1,
                Treasury.club("Association sportive et culturelle des quartiers du Belvédère", null),
                Treasury.line(1, 2000, 0)))));

        assertThat(values(file, "Nom")).containsExactly("ASSOCIATION SPORTIVE ET CULTURELLE DES");
        assertThat(values(file, "ComplNom")).containsExactly("QUARTIERS DU BELVÉDÈRE");
    }

    @Test
    void an_order_carries_its_invoice_which_nothing_else_at_the_treasury_is_called_like() throws Exception {
        byte[] paper = "%PDF-1.7 facture".getBytes(StandardCharsets.ISO_8859_1);
        PesOrder plain = Treasury.order(12, Treasury.club("Club", null), Treasury.line(1, 2000, 0));
        PesOrder carrying = new PesOrder(
                13,
                plain.subject(),
                plain.debtor(),
                plain.lines(),
                null,
                null,
                new PesVoucher("FAC-2026-000012", paper));
        Document file = PesRules.accepted(written(ordinary(plain, carrying)));

        assertThat(values(file, "IdUnique"))
                .containsExactly("PJ221990001200002261121001T13", "PJ221990001200002261121001T13");
        assertThat(values(file, "NomPJ")).containsOnly("FAC-2026-000012.pdf");
        String content = file.getElementsByTagName("Fichier").item(0).getTextContent();
        try (InputStream carried =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(content)))) {
            assertThat(carried.readAllBytes()).isEqualTo(paper);
        }
    }

    @Test
    void the_same_orders_make_the_same_file_byte_by_byte() {
        PesDocket docket = ordinary(Treasury.order(1, Treasury.club("Club", null), Treasury.line(1, 2000, 0)));

        assertThat(written(docket)).isEqualTo(written(docket));
    }

    static PesDocket ordinary(PesOrder... orders) {
        return new PesDocket(2026, OrderKind.ORDINARY, 4, DAY, Money.cents(99999), List.of(orders));
    }

    static byte[] written(PesDocket docket) {
        byte[] file =
                PesFile.write(PesFile.name(Treasury.SIRET, DAY, 1), DAY, Treasury.city(TransferFormat.V03), docket);
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .startsWith("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>");
        return file;
    }

    static List<String> values(Document file, String name) {
        NodeList found = file.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("V"))
                .toList();
    }
}
