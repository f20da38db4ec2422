package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.testing.AtOnce;
import org.palestre.testing.InContainer;

/** Sixteen threads hear of the same money at the same moment. */
@InContainer
class SettlePaymentRaceIT {

    @Inject
    private SettleAtOnce settlement;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource dataSource;

    @Test
    void the_same_money_heard_of_sixteen_times_at_once_is_booked_once() throws Exception {
        long id = pending();
        PayfipAnswer paid =
                new PayfipAnswer.Result("race-" + id, "P", 4321, "PAL%09d".formatted(id), "999900", null, "A55A");

        var outcomes = AtOnce.run(Collections.nCopies(16, (Callable<PaymentState>) () -> settlement.settle(id, paid)));

        assertThat(outcomes).extracting(AtOnce.Outcome::failure).containsOnlyNulls();
        assertThat(outcomes).extracting(AtOnce.Outcome::value).containsOnly(PaymentState.PAID);
        assertThat(number("SELECT count(*) FROM billing.entry WHERE kind = 'PAYMENT' AND reference = 'payment:" + id
                        + "'"))
                .isOne();
        assertThat(number("SELECT sum(p.cents) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id"
                        + " JOIN billing.entry e ON e.id = p.entry_id WHERE a.kind = 'WALLET'"
                        + " AND e.reference = 'payment:" + id + "'"))
                .isEqualTo(4321);
    }

    private long pending() throws SQLException {
        return number("""
                WITH payer AS (INSERT INTO billing.payer (person_id) VALUES (12)
                                   ON CONFLICT (person_id) DO UPDATE SET person_id = 12 RETURNING id),
                     service AS (INSERT INTO billing.service (code, name_french, name_english, mode)
                                 VALUES ('RACE', 'Course', 'Race', 'PREPAID')
                                     ON CONFLICT (code) DO UPDATE SET name_french = 'Course' RETURNING code),
                     payment AS (INSERT INTO billing.payment (person_id, email, language, cents, created_at, state, id_op,
                                                              sent_at, client_number, mode)
                                 VALUES (12, 'antoine.lemaire@demo.example', 'fr', 4321, now(), 'PENDING',
                                         gen_random_uuid()::text, now(), '999900', 'TEST') RETURNING id),
                     line AS (INSERT INTO billing.payment_line (payment_id, position, payer_id, service_code, cents)
                              SELECT payment.id, 0, payer.id, service.code, 4321 FROM payment, payer, service
                              RETURNING payment_id)
                SELECT payment_id FROM line""");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
