package org.palestre.billing.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** People who owe the city something, and what became of it. */
final class Debts {

    static final String TREASURER = "regisseur@demo.example";
    static final String ORDERS = "/api/v1/billing/treasury/orders";
    static final String API = "/api/v1/billing/";

    private Debts() {}

    /** Somebody new of whom the treasury knows all that it wants; the payer's id. */
    static long payer() {
        long payer = unknownPayer();
        City.sql()
                .change(
                        "INSERT INTO billing.payer_address (payer_id, street, postcode, town)"
                                + " VALUES (?, '3 rue de la Digue', '99100', 'Beaurivage')",
                        payer);
        City.sql().change("INSERT INTO billing.treasury_debtor (payer_id, title) VALUES (?, 'MRS')", payer);
        return payer;
    }

    /** Somebody new of whom nothing is known but the name; the payer's id. */
    static long unknownPayer() {
        return City.sql().number("""
                WITH somebody AS (
                    INSERT INTO accounts.person (email, given_name, family_name, confirmed_at)
                    VALUES (?, 'Élodie', 'Impayé', now()) RETURNING id)
                INSERT INTO billing.payer (person_id) SELECT id FROM somebody RETURNING id""", UUID.randomUUID() + "@dettes.example");
    }

    /** An invoice for slots, debited and not paid; the id of its entry. */
    static long invoice(long payer, long cents) {
        return charge(payer, cents, "test:" + UUID.randomUUID(), null);
    }

    /** A credit note on an invoice; the id of its entry. */
    static long creditNote(long invoice, long cents) {
        long line = City.sql().number("SELECT line_id FROM billing.line_outcome WHERE entry_id = ?", invoice);
        long payer = City.sql().number("SELECT payer_id FROM billing.line WHERE id = ?", line);
        String reference = City.sql().one(String.class, "SELECT reference FROM billing.line WHERE id = ?", line);
        return charge(payer, -cents, reference, line);
    }

    /** The reference of the booking that an invoice charges for. */
    static String booking(long invoice) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT l.reference FROM billing.line l JOIN billing.line_outcome o ON o.line_id = l.id WHERE o.entry_id = ?",
                        invoice);
    }

    /** Charges for slots and has it invoiced at once, payable today; the entry of what was issued. */
    private static long charge(long payer, long cents, String reference, Long corrects) {
        City.sql()
                .change(
                        "UPDATE billing.service SET product_code = 'CRS', budget_nature = '70631' WHERE code = 'SPORT_SLOTS'");
        City.sql().change("""
                INSERT INTO billing.line (payer_id, service_code, reference, key, revision, corrects, label, explanation, quantity,
                            unit, unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, reason,
                            created_at)
                SELECT ?, 'SPORT_SLOTS', ?, 'T', (SELECT count(*) FROM billing.line WHERE reference = ?), ?::bigint, 'Essai', '[]', 1,
                       'heure', 1, 0, ?, 0, current_date - 60, current_date - 30, current_date - 30,
                       CASE WHEN ?::bigint IS NULL THEN NULL ELSE 'rendu' END, now()""", payer, reference, reference, corrects, cents, corrects);
        HttpResponse<String> issued = City.http(TREASURER)
                .postJson(API + "invoices", "{\"payerId\":" + payer + ",\"payableBy\":\"" + CityDay.today() + "\"}");
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        return City.sql()
                .number("SELECT entry_id FROM billing.invoice WHERE payer_id = ? ORDER BY id DESC LIMIT 1", payer);
    }

    /** Money that somebody is to have back; its number. */
    static String refund(long payer, long cents) {
        return refund(payer, cents, "FR1420041010050500013M02606");
    }

    /** Money that somebody is to have back at that account; its number. */
    static String refund(long payer, long cents, String iban) {
        City.sql()
                .change(
                        "INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', ?, 'LOISIRS')"
                                + " ON CONFLICT DO NOTHING",
                        payer);
        City.sql().change("INSERT INTO billing.account (kind) VALUES ('REFUND_DUE') ON CONFLICT DO NOTHING");
        long entry = City.sql().number("""
                WITH booked AS (
                    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                    VALUES (now(), current_date, 'REFUND', 'test-refund:' || ?::text, 2) RETURNING id),
                posted AS (
                INSERT INTO billing.posting (entry_id, position, account_id, cents)
                SELECT b.id, s.position, s.id, s.cents FROM booked b
                 CROSS JOIN LATERAL (SELECT 0 AS position, id, -?::bigint AS cents FROM billing.account
                                      WHERE kind = 'WALLET' AND payer_id = ? AND service_code = 'LOISIRS'
                                     UNION ALL SELECT 1, id, ?::bigint FROM billing.account WHERE kind = 'REFUND_DUE') s)
                SELECT id FROM booked""", UUID.randomUUID(), cents, payer, cents);
        return City.sql().one(String.class, """
                INSERT INTO billing.refund (payer_id, service_code, cents, state, iban, holder, requested_by, requested_at,
                                            decided_by, decided_at, entry_id)
                SELECT ?, 'LOISIRS', ?, 'ACCEPTED', ?, 'Élodie Impayé', person_id, now(), 'regisseur@demo.example', now(), ?
                  FROM billing.payer WHERE id = ? RETURNING reference""", payer, cents, iban, entry, payer);
    }

    /** What an account of a payer comes to. */
    static long balance(String kind, long payer) {
        return City.sql()
                .number(
                        "SELECT coalesce(sum(cents), 0)::bigint FROM billing.balance WHERE kind = ? AND payer_id = ?",
                        kind,
                        payer);
    }

    /** Orders what is chosen; the file's id. */
    static long order(long... invoices) {
        JsonObject made = answered(make(invoices), 201);
        return made.getJsonArray("files").getJsonNumber(0).longValue();
    }

    /** Asks to order what is chosen. */
    static HttpResponse<String> make(long... invoices) {
        StringBuilder chosen = new StringBuilder();
        for (long invoice : invoices) {
            chosen.append(chosen.length() == 0 ? "" : ",")
                    .append('"')
                    .append(invoice)
                    .append('"');
        }
        return City.http(TREASURER)
                .postJson(ORDERS, "{\"until\":\"" + CityDay.today() + "\",\"chosen\":[" + chosen + "]}");
    }

    /** The id of the order that stands for an invoice. */
    static long orderOf(long invoice) {
        return City.sql()
                .number("SELECT id FROM billing.treasury_order WHERE source_entry = ? AND visa <> 'REFUSED'", invoice);
    }

    /** What is said of an order. */
    static JsonObject orderView(long order) {
        return answered(City.http(TREASURER).get(ORDERS + "/" + order), 200).getJsonObject("order");
    }

    /** A file of Hélios that tells of one order. */
    static String told(long order, String state, String collected) {
        long number = City.sql().number("SELECT number FROM billing.treasury_order WHERE id = ?", order);
        long year = City.sql().number("SELECT exercise FROM billing.treasury_order WHERE id = ?", order);
        return "<PES_Retour><PES_RecetteRetour><Bordereau><BlocBordereau><Exer V=\"" + year + "\"/><IdBord V=\"1\"/>"
                + "<TypBord V=\"01\"/></BlocBordereau><Piece><BlocPiece><IdPce V=\"" + number + "\"/><EtatPce V=\""
                + state
                + "\"/></BlocPiece>"
                + (collected == null ? "" : "<LigneDePiece><MtRecoTot V=\"" + collected + "\"/></LigneDePiece>")
                + "</Piece></Bordereau></PES_RecetteRetour><!--" + UUID.randomUUID() + "--></PES_Retour>";
    }

    static HttpResponse<String> read(String answer) {
        Http treasurer = City.http(TREASURER);
        return treasurer.send(treasurer
                .request(API + "treasury/answers?name=retour.xml")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(answer)));
    }
}
