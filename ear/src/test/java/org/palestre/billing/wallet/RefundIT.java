package org.palestre.billing.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;

/** A payer has money back: asked for, examined, and never more than is there. */
class RefundIT {

    private final Family family = new Family();

    @BeforeEach
    void with_a_bank_account() {
        family.knowsItsIban();
    }

    @Test
    void what_is_accepted_leaves_the_wallet_and_waits_for_its_transfer() {
        family.pays(5000);
        String number = family.request(3000);
        assertThat(family.balance()).isEqualTo(5000);

        assertThat(answered(family.accept(number), 200).getString("state")).isEqualTo("ACCEPTED");

        assertThat(family.balance()).isEqualTo(2000);
        assertThat(City.sql().number("""
                SELECT count(*) FROM billing.refund f JOIN billing.posting p ON p.entry_id = f.entry_id
                  JOIN billing.account a ON a.id = p.account_id
                 WHERE f.reference = ? AND a.kind = 'REFUND_DUE' AND p.cents = 3000 AND f.iban = ?""", number, Family.IBAN)).isOne();
        City.mail().await(Family.PERSON, number);
    }

    @Test
    void what_is_refused_stays_in_the_wallet_and_the_payer_reads_why() {
        family.pays(5000);
        String number = family.request(3000);
        assertThat(family.refuse(number, " ").statusCode()).isEqualTo(422);
        assertThat(answered(family.refuse(number, "Factures en attente"), 200).getString("state"))
                .isEqualTo("REFUSED");

        assertThat(family.balance()).isEqualTo(5000);
        assertThat(family.person().get("/api/v1/billing/refunds").body()).contains("Factures en attente");
        assertThat(family.accept(number).statusCode()).isEqualTo(409);
    }

    @Test
    void nobody_asks_for_more_than_is_there_or_twice_or_for_somebody_else() {
        family.pays(5000);
        assertThat(family.asks(5001).statusCode()).isEqualTo(422);
        assertThat(family.asks(0).statusCode()).isEqualTo(422);
        assertThat(family.asks(City.session("club@demo.example"), 100).statusCode())
                .isEqualTo(404);
        family.request(100);
        assertThat(family.asks(100).statusCode()).isEqualTo(409);
    }

    @Test
    void what_was_spent_meanwhile_is_not_refunded() {
        family.pays(5000);
        String number = family.request(5000);
        family.pays(-1);
        HttpResponse<String> answer = family.accept(number);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("billing.notEnough");
        assertThat(family.balance()).isEqualTo(4999);
    }

    @Test
    void one_decision_is_made_however_many_are_made_at_once() throws Exception {
        family.pays(5000);
        String number = family.request(4000);
        List<Integer> statuses = AtOnce.statuses(
                () -> family.accept(number),
                () -> family.refuse(number, "Non"),
                () -> family.accept(number),
                () -> family.refuse(number, "Non"),
                () -> family.person().delete("/api/v1/billing/refunds/" + number),
                () -> family.accept(number));
        assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status >= 300)).containsOnly(409);
        assertThat(family.balance()).isIn(1000L, 5000L);
    }

    @Test
    void only_the_treasurer_decides() {
        family.pays(5000);
        String number = family.request(100);
        for (String who : List.of("agent@demo.example", "caisse@demo.example", Family.PERSON)) {
            assertThat(City.http(who)
                            .postJson("/api/v1/billing/refund-requests/" + number + "/acceptance", "")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(City.http("club@demo.example")
                        .delete("/api/v1/billing/refunds/" + number)
                        .statusCode())
                .isEqualTo(404);
    }
}
