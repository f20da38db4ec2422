package org.palestre.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

class DeliverMessagesIT {

    @Test
    void a_message_arrives_within_seconds_of_the_commit() {
        String recipient = recipient();
        post(recipient, "Arrivée", false);
        City.mail().awaitWithin(Duration.ofSeconds(15), recipient, "Arrivée");
    }

    @Test
    void messages_wait_while_the_mail_server_is_down_and_arrive_once_when_it_is_back() {
        String recipient = recipient();
        City.smtpDown();
        try {
            for (int i = 0; i < 20; i++) {
                post(recipient, "Attente " + i, false);
            }
            Awaitility.await("the outage is noticed")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> City.sql().number("SELECT failures FROM messaging.mail_server") > 1);
            assertThat(waiting(recipient)).isEqualTo(20);
        } finally {
            City.smtpUp();
        }
        Awaitility.await("all arrive").atMost(Duration.ofSeconds(90)).until(() -> waiting(recipient) == 0);
        assertThat(City.mail().of(recipient)).hasSize(20);
        assertThat(City.mail().of(recipient)).extracting(mail -> mail.subject()).doesNotHaveDuplicates();
    }

    @Test
    void a_confidential_body_is_erased_once_delivered() {
        String recipient = recipient();
        post(recipient, "Secret", true);
        City.mail().await(recipient, "Secret");
        Awaitility.await("body erased")
                .atMost(Duration.ofSeconds(10))
                .until(() -> City.sql()
                                .number(
                                        "SELECT count(*) FROM messaging.message WHERE recipient = ? AND body IS NULL",
                                        recipient)
                        == 1);
    }

    private static long waiting(String recipient) {
        Map<String, Object> row = City.sql()
                .rows(
                        "SELECT count(*) AS waiting FROM messaging.message WHERE recipient = ? AND status = 'WAITING'",
                        recipient)
                .get(0);
        return ((Number) row.get("waiting")).longValue();
    }

    private static String recipient() {
        return UUID.randomUUID() + "@club.example";
    }

    private static void post(String recipient, String subject, boolean confidential) {
        City.sql()
                .change(
                        "INSERT INTO messaging.message (recipient, template, language, subject, body, confidential,"
                                + " message_id, created_at, queued_at, due_at)"
                                + " VALUES (?, 'test', 'fr', ?, 'Bonjour', ?, ?, now(), now(), now())",
                        recipient,
                        subject,
                        confidential,
                        "<" + UUID.randomUUID() + "@test.example>");
    }
}
