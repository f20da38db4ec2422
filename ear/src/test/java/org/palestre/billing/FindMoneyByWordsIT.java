package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Receipts and refunds are found by their numbers and by words of who paid, in any order, each word required. */
class FindMoneyByWordsIT {

    private static final String PAYER = " LEFT JOIN accounts.person n ON n.id = y.person_id"
            + " LEFT JOIN accounts.organisation o ON o.id = y.organisation_id";

    private static final String NAME = "coalesce(o.name, n.family_name || ' ' || n.given_name) AS name";

    private static Http treasurer;

    @BeforeAll
    static void signIn() {
        treasurer = City.session("regisseur@demo.example");
    }

    @Test
    void a_receipt_is_found_by_its_number_its_cheque_and_its_payer() {
        Map<String, Object> receipt = first("SELECT r.number, m.cheque_number, m.drawer, " + NAME
                + " FROM billing.receipt r JOIN billing.receipt_means m ON m.receipt_id = r.id AND m.kind = 'CHEQUE'"
                + " JOIN billing.receipt_line l ON l.receipt_id = r.id JOIN billing.payer y ON y.id = l.payer_id"
                + PAYER);
        String number = text(receipt, "number");
        for (String words : List.of(
                number.toLowerCase(Locale.ROOT),
                text(receipt, "cheque_number"),
                text(receipt, "drawer"),
                text(receipt, "name"),
                text(receipt, "name") + " " + text(receipt, "cheque_number"))) {
            assertThat(found("receipts", words)).as(words).contains("\"" + number + "\"");
        }
        assertThat(found("receipts", number + " introuvable")).doesNotContain(number);
        assertThat(total("receipts", "kind=CHEQUE&q=" + number)).isOne();
        assertThat(total("receipts", "kind=CARD&q=" + number)).isZero();
    }

    @Test
    void a_refund_is_found_by_its_number_and_its_payer() {
        Map<String, Object> refund = first("SELECT f.reference, f.state, " + NAME
                + " FROM billing.refund f JOIN billing.payer y ON y.id = f.payer_id" + PAYER);
        String number = text(refund, "reference");
        for (String words : List.of(number, number.toLowerCase(Locale.ROOT), text(refund, "name"))) {
            assertThat(found("refund-requests", words)).as(words).contains("\"" + number + "\"");
        }
        assertThat(total("refund-requests", "q=" + number + "&state=" + text(refund, "state")))
                .isOne();
        assertThat(found("refund-requests", "introuvable " + text(refund, "name")))
                .doesNotContain(number);
        assertThat(total("refund-requests", "q=" + number + "x")).isZero();
    }

    private static String found(String list, String words) {
        return answer(list, "size=100&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .toString();
    }

    private static int total(String list, String query) {
        return answer(list, query).getInt("total");
    }

    private static JsonObject answer(String list, String query) {
        return answered(treasurer.get("/api/v1/billing/" + list + "?" + query), 200);
    }

    private static Map<String, Object> first(String sql) {
        return City.sql().rows(sql + " LIMIT 1").get(0);
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) row.get(column);
    }
}
