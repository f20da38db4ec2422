package org.palestre.billing.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** What is owed becomes an order in a file for the public treasury. */
class PrepareOrdersIT {

    @Test
    void an_unpaid_invoice_is_ordered_and_owed_to_the_treasury_from_then_on() {
        long payer = Debts.payer();
        long invoice = Debts.invoice(payer, 4210);

        long file = Debts.order(invoice);

        JsonObject made = answered(City.http(Debts.TREASURER).get(Debts.API + "treasury/files/" + file), 200);
        assertThat(made.getString("name")).matches("PESALR2_21990001200002_\\d{6}_\\d{3}\\.xml");
        assertThat(Debts.balance("WALLET", payer)).isZero();
        assertThat(Debts.balance("ORDERED", payer)).isEqualTo(-4210);
    }

    @Test
    void the_file_is_in_latin_letters_and_the_same_whenever_it_is_fetched() {
        long file = Debts.order(Debts.invoice(Debts.payer(), 4210));

        byte[] content = content(file);
        assertThat(new String(content, StandardCharsets.ISO_8859_1))
                .startsWith("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")
                .contains("<Nom V=\"IMPAYÉ\"/>", "<MtHT V=\"42.10\"/>");
        assertThat(content(file)).isEqualTo(content);
    }

    @Test
    void an_order_carries_its_invoice_if_the_city_says_so() {
        long invoice = Debts.invoice(Debts.payer(), 4210);
        String number =
                City.sql().one(String.class, "SELECT reference FROM billing.invoice WHERE entry_id = ?", invoice);
        assertThat(City.http(Debts.TREASURER)
                        .get(Debts.API + "invoices/" + number + "/document")
                        .statusCode())
                .isEqualTo(200);
        City.sql().change("UPDATE billing.treasury_settings SET vouchers = true");
        try {
            assertThat(new String(content(Debts.order(invoice)), StandardCharsets.ISO_8859_1))
                    .contains("<PES_PJ>", "<NomPJ V=\"" + number + ".pdf\"/>", "MIMEType=\"application/pdf\"");
        } finally {
            City.sql().change("UPDATE billing.treasury_settings SET vouchers = false");
        }
    }

    @Test
    void only_what_is_unpaid_is_ordered_and_money_counts_for_the_oldest_invoice() {
        long payer = Debts.payer();
        long old = Debts.invoice(payer, 3000);
        long recent = Debts.invoice(payer, 5000);
        City.sql().change("""
                WITH booked AS (
                    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                    VALUES (now(), current_date, 'PAYMENT', 'test-pay:' || ?::text, 2) RETURNING id)
                INSERT INTO billing.posting (entry_id, position, account_id, cents)
                SELECT b.id, 0, a.id, 3500 FROM booked b JOIN billing.account a ON a.kind = 'WALLET' AND a.payer_id = ?
                UNION ALL SELECT b.id, 1, a.id, -3500 FROM booked b JOIN billing.account a ON a.kind = 'REVENUE'
                      AND a.service_code = 'SPORT_SLOTS' AND a.payer_id IS NULL""", recent, payer);

        Debts.order(old, recent);

        assertThat(City.sql().number("SELECT count(*) FROM billing.treasury_order WHERE source_entry = ?", old))
                .isZero();
        assertThat(Debts.orderView(Debts.orderOf(recent)).getString("amount")).isEqualTo("45.00");
    }

    @Test
    void what_is_missing_of_a_debtor_is_told_and_nothing_is_ordered_until_it_is_known() {
        long payer = Debts.unknownPayer();
        long invoice = Debts.invoice(payer, 4210);

        assertThat(answered(Debts.make(invoice), 201).getJsonArray("files")).isEmpty();
        HttpResponse<String> described = City.http(Debts.TREASURER)
                .putJson(
                        Debts.API + "treasury/debtors/" + payer,
                        "{\"title\":\"MRS\",\"address\":{\"street\":\"1 quai\",\"postcode\":\"99100\",\"town\":\"Beaurivage\","
                                + "\"country\":\"FR\"}}");
        assertThat(described.statusCode()).isEqualTo(200);
        assertThat(Debts.order(invoice)).isPositive();
    }

    @Test
    void below_fifteen_euros_nothing_is_ordered() {
        assertThat(answered(Debts.make(Debts.invoice(Debts.payer(), 1499)), 201).getJsonArray("files"))
                .isEmpty();
    }

    @Test
    void a_credit_note_on_what_was_ordered_becomes_an_order_that_reduces_it() {
        long payer = Debts.payer();
        long invoice = Debts.invoice(payer, 4000);
        Debts.order(invoice);
        long order = Debts.orderOf(invoice);
        long note = Debts.creditNote(invoice, 1000);

        HttpResponse<String> made =
                City.http(Debts.TREASURER).postJson(Debts.ORDERS, "{\"chosen\":[\"" + note + "-" + order + "\"]}");

        long file = answered(made, 201).getJsonArray("files").getJsonNumber(0).longValue();
        assertThat(new String(content(file), StandardCharsets.ISO_8859_1))
                .contains("<TypBord V=\"02\"/>", "<NatPce V=\"06\"/>", "<IdLigneOrig V=\"1\"/>", "<MtHT V=\"10.00\"/>");
        assertThat(Debts.orderView(order).getString("reduced")).isEqualTo("10.00");
        assertThat(Debts.balance("ORDERED", payer)).isEqualTo(-3000);
        assertThat(Debts.balance("WALLET", payer)).isZero();
    }

    @Test
    void what_is_credited_of_an_unpaid_order_is_not_paid_out_while_the_order_waits_to_be_reduced() {
        long payer = Debts.payer();
        long invoice = Debts.invoice(payer, 4000);
        Debts.order(invoice);
        Debts.creditNote(invoice, 1000);
        assertThat(Debts.balance("WALLET", payer)).isEqualTo(1000);
        String asked = City.sql()
                .one(
                        String.class,
                        "INSERT INTO billing.refund (payer_id, service_code, cents, iban, holder, requested_by, requested_at)"
                                + " SELECT id, 'SPORT_SLOTS', 1000, 'FR1420041010050500013M02606', 'Élodie', person_id, now()"
                                + " FROM billing.payer WHERE id = ? RETURNING reference",
                        payer);

        HttpResponse<String> answer =
                City.http(Debts.TREASURER).postJson(Debts.API + "refund-requests/" + asked + "/acceptance", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("billing.notEnough");
        assertThat(Debts.balance("WALLET", payer)).isEqualTo(1000);
    }

    @Test
    void a_euro_is_followed_from_the_booking_to_the_file_and_back() {
        long invoice = Debts.invoice(Debts.payer(), 4210);
        Debts.order(invoice);
        long entry = City.sql().number("SELECT entry_id FROM billing.treasury_order WHERE source_entry = ?", invoice);

        HttpResponse<String> onwards =
                City.http(Debts.TREASURER).get(Debts.API + "trail?reference=" + Debts.booking(invoice));
        HttpResponse<String> back = City.http(Debts.TREASURER).get(Debts.API + "entries/" + entry);

        for (HttpResponse<String> trail : List.of(onwards, back)) {
            assertThat(trail.statusCode()).as(trail.body()).isEqualTo(200);
            assertThat(trail.body()).contains("TREASURY_ORDER", "PESALR2_", Debts.booking(invoice));
        }
    }

    @Test
    void only_the_treasurer_makes_orders_and_the_auditor_reads_them() {
        for (String somebody : new String[] {"caisse@demo.example", "auditeur@demo.example", "club@demo.example"}) {
            assertThat(City.http(somebody).postJson(Debts.ORDERS, "{}").statusCode())
                    .as(somebody)
                    .isEqualTo(403);
        }
        assertThat(City.http("auditeur@demo.example").get(Debts.ORDERS).statusCode())
                .isEqualTo(200);
        assertThat(City.http("club@demo.example").get(Debts.ORDERS).statusCode())
                .isEqualTo(403);
    }

    private static byte[] content(long file) {
        Http treasurer = City.http(Debts.TREASURER);
        return treasurer
                .send(
                        treasurer
                                .request(Debts.API + "treasury/files/" + file + "/content")
                                .GET(),
                        BodyHandlers.ofByteArray())
                .body();
    }
}
