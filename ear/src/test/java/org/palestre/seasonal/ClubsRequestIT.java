package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.testing.City;

/** What a club does with a request that it has sent: takes it back, thinks better of it, looks for its messages. */
@Isolated
class ClubsRequestIT {

    private static final String CLUB = "club@demo.example";
    private static final String STRANGER = "claire.aubry@demo.example";
    private static final String HEAD_OFFICE = "contact@beaurivage-handball.example";

    private CompleteDraft request;
    private String address;
    private long campaign;
    private String closes;

    @BeforeEach
    void submit() {
        campaign = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at < now() AND closes_at > now()");
        closes = City.sql().one(String.class, "SELECT closes_at::text FROM seasonal.campaign WHERE id = ?", campaign);
        request = CompleteDraft.create();
        address = "/api/v1/slot-requests/" + request.id();
        City.sql()
                .change(
                        "UPDATE seasonal.slot_request SET status = 'SUBMITTED', number = ?, submitted_at = now(),"
                                + " submitted_by = 3 WHERE id = ?",
                        "ESSAI_" + request.id(),
                        request.id());
    }

    @AfterEach
    void reopen() {
        City.sql().change("UPDATE seasonal.campaign SET closes_at = ?::timestamptz WHERE id = ?", closes, campaign);
    }

    @Test
    void a_withdrawal_can_be_undone_and_the_request_stands_where_it_stood() {
        assertThat(post(CLUB, "withdraw").body()).contains("\"restorable\":true");
        assertThat(request.status()).isEqualTo("WITHDRAWN");
        assertThat(post(STRANGER, "undo-withdrawal").statusCode()).isEqualTo(404);
        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<String> undone = post(CLUB, "undo-withdrawal");
            assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
            assertThat(undone.body()).contains("ESSAI_" + request.id());
            assertThat(request.status()).isEqualTo("SUBMITTED");
        }
        City.sql()
                .change(
                        "UPDATE seasonal.slot_request SET status = 'IN_EXAMINATION', examined_at = now() WHERE id = ?",
                        request.id());
        post(CLUB, "withdraw");
        post(CLUB, "undo-withdrawal");
        assertThat(request.status()).isEqualTo("IN_EXAMINATION");
    }

    @Test
    void a_withdrawal_is_final_once_the_window_has_closed() {
        post(CLUB, "withdraw");
        City.sql().change("UPDATE seasonal.campaign SET closes_at = now() WHERE id = ?", campaign);
        HttpResponse<String> late = post(CLUB, "undo-withdrawal");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("seasonal.windowClosed");
        assertThat(request.status()).isEqualTo("WITHDRAWN");
        assertThat(City.http(CLUB).get(address).body()).contains("\"restorable\":false");
    }

    @Test
    void a_message_can_be_sent_again_to_the_head_office_but_not_over_and_over() {
        String subject = "Autorisation " + request.id();
        long message = City.sql().number("""
                INSERT INTO messaging.message (recipient, template, language, subject, body, case_type, case_id, message_id,
                    status, created_at, queued_at, due_at, delivered_at)
                VALUES ('ancienne@club.example', 'seasonal-permit', 'fr', ?, 'Bonjour', 'seasonal.request', ?,
                    '<' || gen_random_uuid() || '@essai>', 'DELIVERED', now(), now(), now(), now()) RETURNING id""", subject, request.id());
        City.sql()
                .change(
                        "INSERT INTO messaging.attachment VALUES (?, 0, 'aot.pdf', 'application/pdf', 'x'::bytea)",
                        message);
        assertThat(City.http(CLUB).get(address + "/messages").body())
                .contains(subject, "ancienne@club.example", "aot.pdf");
        assertThat(City.http(STRANGER).get(address + "/messages").statusCode()).isEqualTo(404);
        assertThat(post(STRANGER, "messages/" + message + "/send-again").statusCode())
                .isEqualTo(404);
        assertThat(post(CLUB, "messages/1000000/send-again").statusCode()).isEqualTo(404);

        assertThat(post(CLUB, "messages/" + message + "/send-again").statusCode())
                .isEqualTo(202);
        assertThat(City.mail().await(HEAD_OFFICE, subject).attachments()).hasSize(1);
        HttpResponse<String> again = post(CLUB, "messages/" + message + "/send-again");
        assertThat(again.statusCode()).isEqualTo(429);
        assertThat(again.body()).contains("messaging.sentLately");
    }

    private HttpResponse<String> post(String who, String verb) {
        return City.http(who).postJson(address + "/" + verb, "{}");
    }
}
