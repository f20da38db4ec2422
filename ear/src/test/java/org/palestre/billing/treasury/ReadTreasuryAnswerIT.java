package org.palestre.billing.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

/** What Hélios sends back, and what follows from it. */
class ReadTreasuryAnswerIT {

    @Test
    void what_was_collected_is_booked_once_however_often_it_is_told() {
        long payer = Debts.payer();
        long invoice = Debts.invoice(payer, 4000);
        Debts.order(invoice);
        long order = Debts.orderOf(invoice);
        String first = Debts.told(order, "02", "15.00");

        assertThat(answered(Debts.read(first), 200).getString("collected")).isEqualTo("15.00");
        assertThat(Debts.read(first).statusCode()).isEqualTo(409);
        assertThat(answered(Debts.read(Debts.told(order, "02", "15.00")), 200).getString("collected"))
                .isEqualTo("0.00");
        assertThat(Debts.orderView(order).getString("state")).isEqualTo("PARTLY_PAID");
        assertThat(Debts.balance("ORDERED", payer)).isEqualTo(-2500);
    }

    @Test
    void an_order_is_paid_when_all_is_collected_and_fees_do_not_count() {
        long payer = Debts.payer();
        long invoice = Debts.invoice(payer, 4000);
        Debts.order(invoice);
        long order = Debts.orderOf(invoice);

        Debts.read(Debts.told(order, "02", "47.50"));

        assertThat(Debts.orderView(order).getString("state")).isEqualTo("PAID");
        assertThat(Debts.balance("ORDERED", payer)).isZero();
    }

    @Test
    void a_receipt_that_the_treasury_takes_back_is_booked_back() {
        long payer = Debts.payer();
        long invoice = Debts.invoice(payer, 4000);
        Debts.order(invoice);
        long order = Debts.orderOf(invoice);
        Debts.read(Debts.told(order, "02", "40.00"));

        assertThat(answered(Debts.read(Debts.told(order, "02", "10.00")), 200).getString("collected"))
                .isEqualTo("-30.00");
        assertThat(Debts.balance("ORDERED", payer)).isEqualTo(-3000);
    }

    @Test
    void what_the_accountant_refused_is_owed_again_and_may_be_ordered_anew_under_another_number() {
        long payer = Debts.payer();
        long invoice = Debts.invoice(payer, 4000);
        Debts.order(invoice);
        long refused = Debts.orderOf(invoice);

        assertThat(answered(Debts.read(Debts.told(refused, "04", null)), 200).getInt("refused"))
                .isOne();
        assertThat(Debts.balance("WALLET", payer)).isEqualTo(-4000);
        assertThat(Debts.balance("ORDERED", payer)).isZero();

        Debts.order(invoice);
        assertThat(Debts.orderOf(invoice)).isNotEqualTo(refused);
        assertThat(Debts.orderView(refused).getString("state")).isEqualTo("REFUSED");
    }

    @Test
    void a_file_that_helios_refused_goes_out_again_with_the_same_numbers() {
        long invoice = Debts.invoice(Debts.payer(), 4000);
        long file = Debts.order(invoice);
        String name = City.sql().one(String.class, "SELECT name FROM billing.treasury_file WHERE id = ?", file);
        assertThat(again(file)).isEqualTo(409);

        JsonObject told = answered(Debts.read(acknowledgement(name, "0")), 200);

        assertThat(told.getBoolean("accepted")).isFalse();
        assertThat(again(file)).isEqualTo(201);
        assertThat(again(file)).isEqualTo(409);
        assertThat(City.sql()
                        .number(
                                "SELECT count(DISTINCT docket_id) FROM billing.treasury_file WHERE docket_id ="
                                        + " (SELECT docket_id FROM billing.treasury_file WHERE id = ?)",
                                file))
                .isOne();
    }

    @Test
    void a_file_that_helios_took_is_acknowledged_for_good() {
        long file = Debts.order(Debts.invoice(Debts.payer(), 4000));
        String name = City.sql().one(String.class, "SELECT name FROM billing.treasury_file WHERE id = ?", file);

        Debts.read(acknowledgement(name, "1"));
        Debts.read(acknowledgement(name, "0") + "<!-- later -->");

        assertThat(City.sql().one(String.class, "SELECT state FROM billing.treasury_file WHERE id = ?", file))
                .isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void a_return_on_a_whole_year_is_read_like_a_short_one() {
        long invoice = Debts.invoice(Debts.payer(), 4000);
        Debts.order(invoice);
        String wholeYear = Debts.told(Debts.orderOf(invoice), "02", "40.00") + "<!--" + "x".repeat(2_000_000) + "-->";

        assertThat(answered(Debts.read(wholeYear), 200).getString("collected")).isEqualTo("40.00");
    }

    @Test
    void a_file_that_is_no_answer_or_of_an_unknown_order_does_no_harm() {
        assertThat(Debts.read("%PDF-1.7").statusCode()).isEqualTo(422);
        assertThat(Debts.read("<PES_Aller/>").statusCode()).isEqualTo(422);
        String unknown =
                "<PES_Retour><Bordereau><BlocBordereau><Exer V=\"2001\"/><TypBord V=\"01\"/></BlocBordereau><Piece>"
                        + "<IdPce V=\"77\"/><EtatPce V=\"04\"/></Piece></Bordereau><!--" + System.nanoTime()
                        + "--></PES_Retour>";
        assertThat(answered(Debts.read(unknown), 200).getJsonArray("unknown").getString(0))
                .isEqualTo("2001-T-77");
    }

    private static int again(long file) {
        return City.http(Debts.TREASURER)
                .postJson(Debts.API + "treasury/files/" + file + "/replacement", "")
                .statusCode();
    }

    private static String acknowledgement(String name, String state) {
        return "<PES_ACQUIT><Enveloppe><Parametres><NomFic V=\"" + name
                + "\"/></Parametres></Enveloppe><ACQUIT><ElementACQUIT>" + "<EtatAck V=\"" + state
                + "\"/></ElementACQUIT></ACQUIT></PES_ACQUIT>";
    }
}
