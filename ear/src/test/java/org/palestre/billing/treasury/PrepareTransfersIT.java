package org.palestre.billing.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

/** Refunds leave in a file of transfers, and come back if the bank returns them. */
class PrepareTransfersIT {

    private static final String TRANSFERS = Debts.API + "transfers";

    @Test
    void a_file_says_what_it_holds_and_names_each_refund_once() {
        long payer = Debts.payer();
        long file = made(Debts.refund(payer, 1250), Debts.refund(payer, 2000));

        String content = City.http(Debts.TREASURER)
                .get(TRANSFERS + "/" + file + "/content")
                .body();

        assertThat(content)
                .contains(
                        "<NbOfTxs>2</NbOfTxs>",
                        "<CtrlSum>32.50</CtrlSum>",
                        "<Nm>Elodie Impaye</Nm>",
                        "<IBAN>FR1420041010050500013M02606</IBAN>");
        assertThat(City.http(Debts.TREASURER)
                        .get(TRANSFERS + "/" + file + "/content")
                        .body())
                .isEqualTo(content);
    }

    @Test
    void nothing_leaves_before_the_day_and_once_it_has_left_it_can_come_back_once() {
        long payer = Debts.payer();
        long file = made(Debts.refund(payer, 1250));
        long transfer = City.sql().number("SELECT id FROM billing.transfer WHERE file_id = ?", file);
        assertThat(post(file + "/execution")).isEqualTo(409);
        City.sql()
                .change(
                        "UPDATE billing.transfer_file SET execution_on = current_date - CASE extract(isodow FROM current_date)"
                                + " WHEN 7 THEN 2 WHEN 1 THEN 3 ELSE 1 END WHERE id = ?",
                        file);

        assertThat(post(file + "/execution")).isEqualTo(200);
        assertThat(post(file + "/execution")).isEqualTo(200);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM billing.refund WHERE state = 'SENT' AND reference ="
                                        + " (SELECT reference FROM billing.transfer WHERE id = ?)",
                                transfer))
                .isOne();
        assertThat(Debts.balance("WALLET", payer)).isEqualTo(-1250);

        assertThat(comeBack(transfer, "Compte clos").statusCode()).isEqualTo(204);
        assertThat(comeBack(transfer, "Compte clos").statusCode()).isEqualTo(409);
        assertThat(Debts.balance("WALLET", payer)).isZero();
    }

    @Test
    void a_file_that_the_bank_never_had_lets_its_refunds_go_into_another() {
        String refund = Debts.refund(Debts.payer(), 1250);
        long file = made(refund);
        assertThat(make(refund).statusCode()).isEqualTo(409);

        assertThat(post(file + "/withdrawal")).isEqualTo(200);
        assertThat(post(file + "/execution")).isEqualTo(409);
        assertThat(made(refund)).isGreaterThan(file);
    }

    @Test
    void a_refund_to_an_account_outside_of_the_sepa_area_waits() {
        assertThat(make(Debts.refund(Debts.payer(), 1250, "TN5910006035183598478831"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void christmas_is_no_day_for_banks() {
        String refund = Debts.refund(Debts.payer(), 1250);

        HttpResponse<String> answer = City.http(Debts.TREASURER)
                .postJson(TRANSFERS, "{\"chosen\":[\"" + refund + "\"],\"executionOn\":\"2026-12-25\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void the_list_shows_the_ends_of_account_numbers_only_and_only_the_treasurer_sees_it() {
        Debts.refund(Debts.payer(), 1250);

        assertThat(City.http(Debts.TREASURER).get(TRANSFERS + "/waiting").body())
                .contains("FR14 •••• 606")
                .doesNotContain("FR1420041010050500013M02606");
        for (String somebody : new String[] {"caisse@demo.example", "auditeur@demo.example", "club@demo.example"}) {
            assertThat(City.http(somebody).get(TRANSFERS + "/waiting").statusCode())
                    .as(somebody)
                    .isEqualTo(403);
        }
    }

    static HttpResponse<String> make(String... refunds) {
        String chosen = Stream.of(refunds).map(number -> "\"" + number + "\"").collect(Collectors.joining(","));
        return City.http(Debts.TREASURER).postJson(TRANSFERS, "{\"chosen\":[" + chosen + "]}");
    }

    private static long made(String... refunds) {
        return answered(make(refunds), 201).getJsonNumber("id").longValue();
    }

    private static int post(String address) {
        return City.http(Debts.TREASURER)
                .postJson(TRANSFERS + "/" + address, "")
                .statusCode();
    }

    private static HttpResponse<String> comeBack(long transfer, String reason) {
        return City.http(Debts.TREASURER)
                .postJson(TRANSFERS + "/items/" + transfer + "/return", "{\"reason\":\"" + reason + "\"}");
    }
}
