package org.palestre.billing.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** What the bank sends back on a file of transfers, and what follows from it. */
class ReadBankAnswerIT {

    private static final String TRANSFERS = Debts.API + "transfers";

    private final long payer = Debts.payer();
    private final String first = Debts.refund(payer, 1250);
    private final String second = Debts.refund(payer, 2000);
    private final long file = made();

    @Test
    void what_was_rejected_waits_again_with_its_reason_and_the_rest_leaves() {
        JsonObject told = answered(read(report("PART", transfer(1, "RJCT", "AC04") + transfer(2, "ACSC", null))), 200);

        assertThat(told.getInt("rejected")).isOne();
        assertThat(told.getInt("executed")).isOne();
        assertThat(state(first)).isEqualTo("ACCEPTED");
        assertThat(state(second)).isEqualTo("SENT");
        assertThat(fileState()).isEqualTo("EXECUTED");
        assertThat(City.http(Debts.TREASURER)
                        .get(TRANSFERS + "/waiting?size=100")
                        .body())
                .contains("\"rejected\":\"AC04 Compte clos\"");
        assertThat(made()).as("it goes into another file").isGreaterThan(file);
    }

    @Test
    void what_was_rejected_for_good_is_put_back_into_the_wallet_once_and_never_while_it_stands_in_a_file() {
        assertThat(giveUp(first)).isEqualTo(409);
        read(report("RJCT", ""));

        assertThat(giveUp(first)).isEqualTo(204);
        assertThat(giveUp(first)).isEqualTo(409);
        assertThat(state(first)).isEqualTo("RETURNED");
        assertThat(Debts.balance("WALLET", payer)).isEqualTo(-2000);
    }

    @Test
    void a_file_that_was_rejected_as_a_whole_lets_all_its_refunds_wait() {
        JsonObject told = answered(read(report("RJCT", "")), 200);

        assertThat(told.getInt("rejected")).isEqualTo(2);
        assertThat(fileState()).isEqualTo("WITHDRAWN");
        assertThat(Debts.balance("WALLET", payer))
                .as("nobody has the money twice")
                .isEqualTo(-3250);
    }

    @Test
    void what_the_bank_has_only_taken_leaves_on_its_day() {
        assertThat(answered(read(report("ACCP", "")), 200).getInt("accepted")).isEqualTo(2);
        assertThat(City.http(Debts.TREASURER).get(TRANSFERS + "/" + file).body())
                .contains("\"state\":\"ACCEPTED\"");
        due();

        assertThat(answered(read(report("ACSP", "")), 200).getInt("executed")).isEqualTo(2);
        assertThat(fileState()).isEqualTo("EXECUTED");
        assertThat(answered(read(report("ACSC", "")), 200).getInt("executed")).isZero();
    }

    @Test
    void a_transfer_that_is_rejected_after_it_had_left_is_in_the_wallet_again_once() {
        read(report("ACSC", ""));

        JsonObject told = answered(read(report("PART", transfer(1, "RJCT", "MD07"))), 200);
        JsonObject again = answered(read(report("PART", transfer(1, "RJCT", "MD07"))), 200);

        assertThat(told.getInt("returned")).isOne();
        assertThat(again.getInt("returned")).isZero();
        assertThat(state(first)).isEqualTo("RETURNED");
        assertThat(Debts.balance("WALLET", payer)).isEqualTo(-2000);
    }

    @Test
    void one_report_that_six_bring_at_once_is_read_once() throws Exception {
        String report = report("ACSC", "");

        var outcomes = AtOnce.run(Collections.nCopies(6, (Callable<HttpResponse<String>>) () -> read(report)));

        assertThat(outcomes)
                .extracting(outcome -> outcome.value().statusCode())
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
    }

    @Test
    void a_report_that_is_none_or_of_an_unknown_file_does_no_harm() {
        assertThat(read("%PDF-1.7").statusCode()).isEqualTo(422);
        assertThat(read("<PES_ACQUIT/>").statusCode()).isEqualTo(422);
        assertThat(answered(read(report("RJCT", "").replace(message(), "VIR-1999-000001")), 200)
                        .getJsonArray("unknown")
                        .getString(0))
                .isEqualTo("VIR-1999-000001");
        assertThat(answered(read(report("PART", transfer(9, "RJCT", "AC01"))), 200)
                        .getJsonArray("unknown")
                        .getString(0))
                .isEqualTo(message() + "-9");
    }

    @Test
    void only_the_treasurer_brings_reports() {
        for (String somebody : new String[] {"caisse@demo.example", "auditeur@demo.example", "club@demo.example"}) {
            assertThat(read(somebody, "<Document/>").statusCode()).as(somebody).isEqualTo(403);
            assertThat(City.http(somebody).get(TRANSFERS + "/answers").statusCode())
                    .as(somebody)
                    .isEqualTo(403);
        }
    }

    private long made() {
        return answered(PrepareTransfersIT.make(first, second), 201)
                .getJsonNumber("id")
                .longValue();
    }

    private static int giveUp(String refund) {
        return City.http(Debts.TREASURER)
                .postJson(TRANSFERS + "/waiting/" + refund + "/giving-up", "{\"reason\":\"Compte clos\"}")
                .statusCode();
    }

    private String message() {
        return City.sql().one(String.class, "SELECT message_id FROM billing.transfer_file WHERE id = ?", file);
    }

    private String fileState() {
        return City.sql().one(String.class, "SELECT state FROM billing.transfer_file WHERE id = ?", file);
    }

    private static String state(String refund) {
        return City.sql().one(String.class, "SELECT state FROM billing.refund WHERE reference = ?", refund);
    }

    /** The day of the file has come. */
    private void due() {
        City.sql()
                .change(
                        "UPDATE billing.transfer_file SET execution_on = current_date - CASE extract(isodow FROM current_date)"
                                + " WHEN 7 THEN 2 WHEN 1 THEN 3 ELSE 1 END WHERE id = ?",
                        file);
    }

    private String report(String status, String transfers) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt><GrpHdr><MsgId>"
                + UUID.randomUUID().toString().replace("-", "")
                + "</MsgId><CreDtTm>2026-11-23T10:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>" + message()
                + "</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>" + status
                + "</GrpSts></OrgnlGrpInfAndSts>"
                + (transfers.isEmpty()
                        ? ""
                        : "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + message() + "-1</OrgnlPmtInfId>" + transfers
                                + "</OrgnlPmtInfAndSts>")
                + "</CstmrPmtStsRpt></Document>";
    }

    private String transfer(int position, String status, String reason) {
        return "<TxInfAndSts><OrgnlEndToEndId>" + message() + "-" + position + "</OrgnlEndToEndId><TxSts>" + status
                + "</TxSts>"
                + (reason == null
                        ? ""
                        : "<StsRsnInf><Rsn><Cd>" + reason + "</Cd></Rsn><AddtlInf>Compte clos</AddtlInf></StsRsnInf>")
                + "</TxInfAndSts>";
    }

    private static HttpResponse<String> read(String report) {
        return read(Debts.TREASURER, report);
    }

    private static HttpResponse<String> read(String who, String report) {
        Http somebody = City.http(who);
        return somebody.send(somebody.request(TRANSFERS + "/answers?name=pain.002.xml")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(report)));
    }
}
