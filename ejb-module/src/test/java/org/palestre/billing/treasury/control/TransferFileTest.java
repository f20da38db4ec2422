package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.Money;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The file of transfers for the bank. */
class TransferFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 15, 30);
    private static final CreditTransfer ONE = new CreditTransfer(
            "VIR-2026-000001-1",
            Money.cents(1250),
            "SOPHIE MARCHAND",
            "FR1420041010050500013M02606",
            null,
            "Remboursement");
    private static final CreditTransfer OTHER = new CreditTransfer(
            "VIR-2026-000001-2",
            Money.cents(99999),
            "Łucja d’Été & fils",
            "BE68539007547034",
            "GKCCBEBB",
            "Remboursement n° 2");

    @Test
    void the_old_format_names_banks_by_bic_and_the_day_itself() throws Exception {
        Document file = parsed(TransferFormat.V03, ONE, OTHER);

        assertThat(file.getDocumentElement().getNamespaceURI())
                .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.001.001.03");
        assertThat(order(file, "CstmrCdtTrfInitn")).containsExactly("GrpHdr", "PmtInf");
        assertThat(order(file, "GrpHdr")).containsExactly("MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty");
        assertThat(order(file, "PmtInf"))
                .containsExactly(
                        "PmtInfId",
                        "PmtMtd",
                        "BtchBookg",
                        "NbOfTxs",
                        "CtrlSum",
                        "PmtTpInf",
                        "ReqdExctnDt",
                        "Dbtr",
                        "DbtrAcct",
                        "DbtrAgt",
                        "ChrgBr",
                        "CdtTrfTxInf",
                        "CdtTrfTxInf");
        assertThat(texts(file, "ReqdExctnDt")).containsExactly("2026-11-24");
        assertThat(texts(file, "BIC")).containsExactly("TRPUFRP1", "GKCCBEBB");
    }

    @Test
    void the_new_format_has_other_names_for_both() throws Exception {
        Document file = parsed(TransferFormat.V09, ONE, OTHER);

        assertThat(file.getDocumentElement().getNamespaceURI())
                .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
        assertThat(texts(file, "Dt")).containsExactly("2026-11-24");
        assertThat(texts(file, "BICFI")).containsExactly("TRPUFRP1", "GKCCBEBB");
        assertThat(texts(file, "BIC")).isEmpty();
    }

    @Test
    void count_and_control_sum_stand_for_the_file_and_for_its_group() throws Exception {
        Document file = parsed(TransferFormat.V03, ONE, OTHER);

        assertThat(texts(file, "NbOfTxs")).containsExactly("2", "2");
        assertThat(texts(file, "CtrlSum")).containsExactly("1012.49", "1012.49");
        assertThat(texts(file, "InstdAmt")).containsExactly("12.50", "999.99");
    }

    @Test
    void a_transfer_says_whom_and_what_for_in_signs_that_every_bank_takes() throws Exception {
        Document file = parsed(TransferFormat.V03, ONE, OTHER);

        assertThat(order(file, "CdtTrfTxInf")).containsExactly("PmtId", "Amt", "Cdtr", "CdtrAcct", "RmtInf");
        assertThat(texts(file, "Nm"))
                .containsExactly(
                        "Regie de la ville de Beaurivage",
                        "Regie de la ville de Beaurivage",
                        "SOPHIE MARCHAND",
                        "Lucja d'Ete + fils");
        assertThat(texts(file, "Ustrd")).containsExactly("Remboursement", "Remboursement no 2");
        assertThat(texts(file, "EndToEndId")).containsExactly("VIR-2026-000001-1", "VIR-2026-000001-2");
    }

    @Test
    void a_file_is_one_that_banks_read_with_or_without_their_codes_and_however_many_are_in_it() throws Exception {
        CreditTransfer[] many = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> new CreditTransfer(
                        "VIR-2026-000001-" + i,
                        Money.cents(i),
                        "Association sportive et culturelle des quartiers du Belvédère et de la Butte aux Cailles",
                        "FR1420041010050500013M02606",
                        i % 2 == 0 ? "PSSTFRPPPAR" : null,
                        "Remboursement RMB%09d".formatted(i)))
                .toArray(CreditTransfer[]::new);
        for (TransferFormat format : TransferFormat.values()) {
            assertThat(texts(parsed(format, many), "EndToEndId")).hasSize(500);
            TreasurySettings unknownBank = Treasury.city(format, null);
            assertThat(texts(valid(TransferFile.write("VIR-2026-000002", unknownBank, DAY, NOW, List.of(ONE))), "Id"))
                    .contains("NOTPROVIDED");
        }
    }

    @Test
    void a_code_of_a_bank_that_the_format_cannot_hold_is_left_out_for_the_number_of_the_account_names_the_bank()
            throws Exception {
        for (TransferFormat format : TransferFormat.values()) {
            Document file = parsed(
                    format,
                    new CreditTransfer("VIR-2026-000001-1", Money.cents(1), "A", ONE.iban(), "AGRIFR1O", "Retour"));

            assertThat(file.getElementsByTagName("CdtrAgt").getLength()).isZero();
        }
    }

    @Property(tries = 300)
    void whatever_people_are_called_and_refunds_are_for_the_file_is_valid(
            @ForAll @StringLength(max = 200) String holder,
            @ForAll @StringLength(max = 300) String purpose,
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents,
            @ForAll TransferFormat format)
            throws Exception {
        if (!TransferText.of(holder, TransferRules.HOLDER).isEmpty()) {
            parsed(
                    format,
                    new CreditTransfer("VIR-2026-000001-1", Money.cents(cents), holder, ONE.iban(), null, purpose));
        }
    }

    @Property(tries = 1000)
    void any_text_is_written_in_signs_that_every_bank_takes_or_not_at_all(
            @ForAll @StringLength(max = 300) String text) {
        assertThat(TransferText.of(text, 70)).matches("([a-zA-Z0-9\\-?:().,'+][a-zA-Z0-9/\\-?:().,'+ ]{0,69})?");
        assertThat(TransferText.of(text, 70))
                .doesNotContain("//")
                .doesNotEndWith("/")
                .doesNotEndWith(" ");
    }

    private static Document parsed(TransferFormat format, CreditTransfer... transfers) throws Exception {
        return valid(TransferFile.write("VIR-2026-000001", Treasury.city(format), DAY, NOW, List.of(transfers)));
    }

    /** Each file of these tests has to be valid. */
    private static Document valid(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        IsoSchemas.accept(document);
        return document;
    }

    private static List<String> order(Document file, String parent) {
        return PesRules.children((Element) file.getElementsByTagName(parent).item(0)).stream()
                .map(Element::getLocalName)
                .toList();
    }

    private static List<String> texts(Document file, String name) {
        NodeList found = file.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
