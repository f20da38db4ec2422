package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A payer pays one invoice, whatever is older; what is settled or being paid meanwhile is told, and not paid twice. */
class PayInvoiceIT {

    private final TwoInvoices invoices = TwoInvoices.issued();

    @Test
    void the_invoice_that_is_named_is_settled_and_the_older_one_is_not() {
        String number =
                answered(invoices.want(invoices.newer, TwoInvoices.NEWER), 201).getString("number");
        answered(invoices.page(number), 200);
        assertThat(City.payfip()
                        .operation(Wallet.operation(number))
                        .orElseThrow()
                        .asked("objet"))
                .as("what PayFiP's lists say")
                .contains("Facture " + invoices.newer.replace('-', ' '));
        invoices.paid(number);

        assertThat(invoices.open(invoices.newer)).isZero();
        assertThat(invoices.open(invoices.older)).isEqualTo(TwoInvoices.OLDER);
        JsonObject payment = answered(invoices.person().get("/api/v1/billing/payments/" + number), 200);
        assertThat(payment.getJsonArray("wallets").getJsonObject(0).getString("invoice"))
                .isEqualTo(invoices.newer);
        assertThat(City.mail().await(Wallet.PERSON, number).text()).contains(invoices.newer);
    }

    @Test
    void what_names_no_invoice_settles_the_oldest() {
        String number = answered(invoices.want(null, TwoInvoices.NEWER), 201).getString("number");
        answered(invoices.page(number), 200);
        invoices.paid(number);

        assertThat(invoices.open(invoices.older)).isEqualTo(TwoInvoices.OLDER - TwoInvoices.NEWER);
        assertThat(invoices.open(invoices.newer)).isEqualTo(TwoInvoices.NEWER);
    }

    @Test
    void what_is_being_paid_or_is_settled_meanwhile_is_told_and_not_paid_twice() {
        String first =
                answered(invoices.want(invoices.newer, TwoInvoices.NEWER), 201).getString("number");
        String second =
                answered(invoices.want(invoices.newer, TwoInvoices.NEWER), 201).getString("number");
        answered(invoices.page(second), 200);
        assertThat(invoices.page(first).statusCode()).isEqualTo(409);
        assertThat(invoices.page(first).body()).contains("payment.invoiceUnderWay", second);
        assertThat(invoices.want(invoices.newer, TwoInvoices.NEWER).body()).contains("payment.invoiceUnderWay");
        assertThat(invoices.page(second).statusCode())
                .as("its own page is not in its way")
                .isEqualTo(200);
        invoices.paid(second);

        assertThat(invoices.page(first).body()).contains("invoice.paidAlready", invoices.newer);
        HttpResponse<String> again = invoices.want(invoices.newer, TwoInvoices.NEWER);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("invoice.paidAlready");
        assertThat(invoices.open(invoices.older)).isEqualTo(TwoInvoices.OLDER);
    }

    @Test
    void of_two_windows_at_once_one_gets_to_the_page() throws Exception {
        String one =
                answered(invoices.want(invoices.newer, TwoInvoices.NEWER), 201).getString("number");
        String other =
                answered(invoices.want(invoices.newer, TwoInvoices.NEWER), 201).getString("number");
        assertThat(AtOnce.statuses(() -> invoices.page(one), () -> invoices.page(other)))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void nobody_pays_more_for_an_invoice_than_it_has_open_nor_somebody_elses() {
        HttpResponse<String> more = invoices.want(invoices.newer, TwoInvoices.NEWER + 1);
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("invoice.lessOpen", "\"field\":\"amount\"");
        String strangers = City.sql()
                .one(
                        String.class,
                        "SELECT max(i.reference) FROM billing.invoice i JOIN billing.payer p ON p.id = i.payer_id"
                                + " WHERE p.organisation_id IS NOT NULL AND i.kind = 'INVOICE'");
        assertThat(invoices.want(strangers, 100).statusCode()).isEqualTo(404);
        assertThat(invoices.want("F-2000-000001", 100).statusCode()).isEqualTo(404);
        assertThat(invoices.person()
                        .get("/account/pay-invoice?number=" + strangers)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_signs_in_sees_what_is_owed_and_nobody_elses() {
        JsonObject debts = answered(invoices.person().get("/api/v1/billing/my-debts"), 200);
        List<String> numbers = debts.getJsonArray("invoices").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("number"))
                .toList();
        assertThat(numbers).containsSubsequence(invoices.older, invoices.newer);
        assertThat(debts.getInt("total")).isGreaterThanOrEqualTo((int) (TwoInvoices.OLDER + TwoInvoices.NEWER));
        assertThat(invoices.person().get("/account/").body()).contains(invoices.older, "pay-invoice?number=");
        Http other = City.session("antoine.lemaire@demo.example");
        assertThat(other.get("/api/v1/billing/my-debts").body()).doesNotContain(invoices.older);
        assertThat(City.http().get("/api/v1/billing/my-debts").statusCode()).isEqualTo(401);
    }
}
