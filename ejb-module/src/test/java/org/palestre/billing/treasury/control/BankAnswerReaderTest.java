package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.palestre.billing.treasury.boundary.BankReason;
import org.palestre.billing.treasury.control.BankAnswer.Fate;
import org.palestre.billing.treasury.control.BankAnswer.Verdict;
import org.palestre.shared.BusinessException;

/** What a bank sends back on a file of transfers. */
class BankAnswerReaderTest {

    private static final String V03 = "pain.002.001.03";
    private static final String V10 = "pain.002.001.10";

    @Test
    void what_is_said_of_a_transfer_counts_for_it_and_the_rest_of_a_file_that_was_partly_taken_is_taken()
            throws Exception {
        BankAnswer answer = valid(report(
                V10,
                "<GrpSts>PART</GrpSts>",
                "<PmtInfSts>PART</PmtInfSts>" + transfer("-1", "RJCT", "<Cd>AC04</Cd>", "Compte clos")
                        + transfer("-2", "ACSC", null, null)));

        assertThat(answer.messageId()).isEqualTo("VIR-2026-000001");
        assertThat(answer.of("VIR-2026-000001-1")).isEqualTo(new Verdict(Fate.REJECTED, "AC04 Compte clos"));
        assertThat(answer.of("VIR-2026-000001-2").fate()).isEqualTo(Fate.SETTLED);
        assertThat(answer.of("VIR-2026-000001-3").fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(BankReason.of("AC04 Compte clos")).contains(BankReason.AC04);
    }

    @Test
    void a_file_that_is_rejected_as_a_whole_says_why_for_each_transfer() throws Exception {
        BankAnswer answer =
                valid(report(V10, "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>", ""));

        assertThat(answer.of("VIR-2026-000001-1")).isEqualTo(new Verdict(Fate.REJECTED, "FF01"));
    }

    @Test
    void a_payment_that_is_rejected_in_a_file_of_which_nothing_is_said_is_rejected_with_all_in_it() throws Exception {
        BankAnswer answer =
                valid(report(V03, "", "<PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Cd>DT01</Cd></Rsn></StsRsnInf>"));

        assertThat(answer.of("VIR-2026-000001-7")).isEqualTo(new Verdict(Fate.REJECTED, "DT01"));
    }

    @Test
    void a_bank_that_has_only_received_the_file_has_decided_nothing() throws Exception {
        assertThat(valid(report(V10, "<GrpSts>RCVD</GrpSts>", ""))
                        .of("VIR-2026-000001-1")
                        .fate())
                .isEqualTo(Fate.OPEN);
    }

    @Test
    void a_reason_of_the_banks_own_and_a_code_elsewhere_are_told_apart() throws Exception {
        String other = "<OrgnlTxRef><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf></OrgnlTxRef>";
        BankAnswer answer = valid(report(
                V10,
                "<GrpSts>PART</GrpSts>",
                transfer("-1", "RJCT", "<Prtry>X99</Prtry>", null)
                        .replace("</TxInfAndSts>", other + "</TxInfAndSts>")));

        assertThat(answer.of("VIR-2026-000001-1").reason()).isEqualTo("X99");
        assertThat(BankReason.of("X99")).isEmpty();
    }

    @Test
    void whatever_is_no_report_of_a_bank_is_refused_and_nothing_outside_is_read() {
        refused("");
        refused("PDF-1.7");
        refused("<Document/>");
        refused("<PES_ACQUIT><ACQUIT/></PES_ACQUIT>");
        refused(report(V10, "<GrpSts>RJCT</GrpSts>", "").replace("VIR-2026-000001", ""));
        refused(report(V10, "<GrpSts>RJCT</GrpSts>", "").replace("VIR-2026-000001", "V".repeat(36)));
        refused("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CstmrPmtStsRpt>&x;</CstmrPmtStsRpt>");
        refused("<a>".repeat(100) + "</a>".repeat(100));
    }

    @Test
    void a_report_that_was_damaged_on_its_way_never_does_more_than_be_refused() {
        byte[] whole = report(V10, "<GrpSts>PART</GrpSts>", transfer("-1", "RJCT", "<Cd>AC04</Cd>", null))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
            try {
                BankAnswerReader.read(damaged);
            } catch (BusinessException e) {
                assertThat(e.code()).isEqualTo("treasury.notABankAnswer");
            }
        }
    }

    private static void refused(String file) {
        assertThatThrownBy(() -> BankAnswerReader.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BusinessException.class)
                .extracting(e -> ((BusinessException) e).code())
                .isEqualTo("treasury.notABankAnswer");
    }

    /** A report that the schema allows. */
    private static BankAnswer valid(String report) throws Exception {
        byte[] file = report.getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        IsoSchemas.accept(factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)));
        return BankAnswerReader.read(file);
    }

    private static String report(String version, String group, String payment) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:" + version
                + "\"><CstmrPmtStsRpt><GrpHdr><MsgId>RPT1</MsgId><CreDtTm>2026-11-23T10:00:00</CreDtTm></GrpHdr>"
                + "<OrgnlGrpInfAndSts><OrgnlMsgId>VIR-2026-000001</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>"
                + group + "</OrgnlGrpInfAndSts>"
                + (payment.isEmpty()
                        ? ""
                        : "<OrgnlPmtInfAndSts><OrgnlPmtInfId>VIR-2026-000001-1</OrgnlPmtInfId>" + payment
                                + "</OrgnlPmtInfAndSts>")
                + "</CstmrPmtStsRpt></Document>";
    }

    private static String transfer(String end, String status, String reason, String more) {
        return "<TxInfAndSts><OrgnlEndToEndId>VIR-2026-000001" + end + "</OrgnlEndToEndId><TxSts>" + status + "</TxSts>"
                + (reason == null
                        ? ""
                        : "<StsRsnInf><Rsn>" + reason + "</Rsn>"
                                + (more == null ? "" : "<AddtlInf>" + more + "</AddtlInf>") + "</StsRsnInf>")
                + "</TxInfAndSts>";
    }
}
