package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palestre.city.payfip.Mood;
import org.palestre.testing.City;

/** Nobody notified, nobody came back: the next morning the money is right. */
class ReconcilePaymentsIT {

    private final Wallet wallet = Wallet.empty();

    @AfterEach
    void honest() {
        City.payfip().mood(Mood.HONEST);
    }

    @Test
    void what_was_never_notified_is_found_by_the_job() {
        String number = wallet.send(1250);
        City.payfip().decide(Wallet.operation(number), "P");
        assertThat(wallet.state(number)).isEqualTo("PENDING");
        Wallet.reconcile();

        wallet.awaitState(number, "PAID");
        assertThat(wallet.balance()).isEqualTo(1250);
    }

    @Test
    void what_nobody_paid_in_twenty_minutes_expires_and_is_credited_if_it_was_paid_after_all() {
        String number = wallet.send(1250);
        Wallet.age(number, Duration.ofMinutes(21));
        Wallet.ask(number);
        wallet.awaitState(number, "EXPIRED");
        assertThat(wallet.page(number).statusCode()).isEqualTo(409);

        City.payfip().decide(Wallet.operation(number), "P");
        Wallet.reconcile();
        wallet.awaitState(number, "PAID");
        assertThat(wallet.balance()).isEqualTo(1250);
    }

    @Test
    void what_payfip_forgot_overnight_was_not_paid() {
        String number = wallet.send(1250);
        Wallet.age(number, Duration.ofHours(10));
        City.payfip().forget(Wallet.operation(number));
        Wallet.reconcile();

        wallet.awaitState(number, "EXPIRED");
        assertThat(wallet.balance()).isZero();
    }

    @Test
    void what_never_reached_payfip_ends_after_a_day() {
        String number = wallet.want(1250);
        Wallet.age(number, Duration.ofHours(25));
        Wallet.reconcile();

        wallet.awaitState(number, "EXPIRED");
    }

    @Test
    void a_payfip_that_talks_nonsense_for_a_day_is_a_case_for_the_office() {
        String number = wallet.send(1250);
        Wallet.age(number, Duration.ofHours(25));
        City.payfip().mood(Mood.ODD_RESULT);
        City.payfip().decide(Wallet.operation(number), "P");
        Wallet.ask(number);
        wallet.awaitState(number, "UNKNOWN");

        City.payfip().mood(Mood.HONEST);
        Wallet.reconcile();
        wallet.awaitState(number, "PAID");
        assertThat(wallet.balance()).isEqualTo(1250);
    }
}
