package org.palestre.billing.cashoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;
import static org.palestre.testing.Answers.answeredList;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.palestre.billing.invoice.Charged;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** At the counter a payer says which invoice the money is for; cancelled the same day, it is to be paid again. */
class CounterInvoiceIT {

    private static final String API = "/api/v1/billing/";
    private static final String EUROS = "12.10";

    private final Counter counter = Counter.opened(City.sql());
    private final Http cashier = City.session(counter.cashier());
    private final Http treasurer = City.session("regisseur@demo.example");
    private final Charged charged = Charged.make(City.sql(), 1, 1);
    private final String older = issue(5);
    private final String newer = issueMore();

    @Test
    void the_invoice_that_is_named_is_settled_until_its_receipt_is_cancelled() {
        long till = counter.till(cashier, "0.00");
        JsonObject wallet = answeredList(cashier.get(API + "counter/wallets?payer=" + payer()))
                .getJsonObject(0);
        assertThat(wallet.getJsonArray("invoices").getValuesAs(JsonObject.class))
                .extracting(invoice -> invoice.getString("number"))
                .containsExactly(older, newer);

        JsonObject receipt = answered(take(till, newer, EUROS), 201);
        assertThat(receipt.getJsonArray("lines").getJsonObject(0).getString("invoice"))
                .isEqualTo(newer);
        assertThat(open(newer)).isZero();
        assertThat(open(older)).isEqualTo(Charged.CENTS);

        assertThat(take(till, newer, "0.01").body()).contains("invoice.paidAlready");
        assertThat(take(till, older, "12.11").body()).contains("invoice.lessOpen");
        assertThat(take(till, "F-2000-000001", EUROS).statusCode()).isEqualTo(404);

        answered(
                cashier.postJson(
                        API + "receipts/" + receipt.getInt("id") + "/cancellation", "{\"reason\":\"Mauvaise carte\"}"),
                200);
        assertThat(open(newer)).isEqualTo(Charged.CENTS);
        answered(take(till, null, EUROS), 201);
        assertThat(open(older)).as("what names none pays the oldest").isZero();
        assertThat(open(newer)).isEqualTo(Charged.CENTS);
    }

    private HttpResponse<String> take(long till, String invoice, String euros) {
        String named = invoice == null ? "" : ",\"invoice\":\"" + invoice + "\"";
        return cashier.postJson(
                API + "tills/" + till + "/receipts",
                "{\"wallets\":[{\"payerId\":%d,\"serviceCode\":\"%s\",\"amount\":\"%s\"%s}],\"means\":[{\"kind\":\"CARD\",\"amount\":\"%s\"}]}"
                        .formatted(payer(), charged.service(), euros, named, euros));
    }

    private long payer() {
        return charged.payers().get(0);
    }

    private String issueMore() {
        charged.charge(1);
        return issue(20);
    }

    private String issue(int payableIn) {
        HttpResponse<String> answer = treasurer.postJson(
                API + "invoices",
                "{\"payerId\":%d,\"services\":[\"%s\"],\"payableBy\":\"%s\"}"
                        .formatted(payer(), charged.service(), CityDay.today().plusDays(payableIn)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*?\"number\":\"([^\"]+)\".*", "$1");
    }

    private long open(String invoice) {
        return answered(treasurer.get(API + "invoices/" + invoice), 200).getInt("open");
    }
}
