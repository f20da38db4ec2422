package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;

/** A notification is unsigned: it is a reason to ask, and never more. */
class NotificationIT {

    private final Wallet wallet = Wallet.empty();

    @Test
    void a_notification_of_what_was_not_paid_credits_nothing() {
        String number = wallet.send(1250);
        assertThat(notified(Wallet.operation(number))).isEqualTo(204);

        Wallet.awaitAnswer(number, "P5");
        assertThat(wallet.state(number)).isEqualTo("PENDING");
        assertThat(wallet.balance()).isZero();
    }

    @Test
    void what_a_forged_notification_says_is_not_read() {
        String number = wallet.send(1250);
        int status = City.http()
                .postForm(
                        "/payment-notification",
                        Map.of("idOp", Wallet.operation(number), "resultrans", "P", "montant", "1250"))
                .statusCode();

        assertThat(status).isEqualTo(204);
        Wallet.awaitAnswer(number, "P5");
        assertThat(wallet.balance()).isZero();
    }

    @Test
    void an_operation_that_is_not_ours_is_unknown() {
        assertThat(notified("00000000-0000-0000-0000-000000000000")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "'; DROP TABLE billing.payment; --", "<script>alert(1)</script>"})
    void what_cannot_be_an_operation_is_refused(String name) {
        assertThat(notified(name)).isEqualTo(400);
        assertThat(City.http().get("/payment-notification").statusCode()).isEqualTo(400);
    }

    @Test
    void sixteen_notifications_at_once_and_more_afterwards_are_one_credit() throws Exception {
        String number = wallet.send(4321);
        String operation = Wallet.operation(number);
        City.payfip().decide(operation, "P");
        var outcomes = AtOnce.run(Collections.nCopies(16, (Callable<Integer>) () -> notified(operation)));
        assertThat(outcomes).extracting(AtOnce.Outcome::value).containsOnly(204);

        wallet.awaitState(number, "PAID");
        AtOnce.run(Collections.nCopies(16, (Callable<Integer>) () -> notified(operation)));
        Wallet.reconcile();
        assertThat(Wallet.bookings(number)).isOne();
        assertThat(wallet.balance()).isEqualTo(4321);
    }

    private static int notified(String operation) {
        return City.http()
                .postForm("/payment-notification", Map.of("idOp", operation))
                .statusCode();
    }
}
