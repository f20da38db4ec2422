package org.palestre.seasonal.clubdocuments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** A club hands documents in, the office looks at them, nobody else sees them. */
class ClubDocumentsIT {

    /** Acts for club 13 only. */
    private static final String CLUB = "samira.haddad@demo.example";

    private static final long ID = 13;
    private static final String STRANGER = "deux.clubs@demo.example";
    private static final String OFFICE = "agent@demo.example";
    private static final String PDF = "%PDF-1.7\nessai";

    private long kind;

    @BeforeEach
    void kind() {
        kind = City.sql().number("""
                INSERT INTO seasonal.document_kind (name_french, name_english, required, expires, remind_days)
                VALUES ('Essai ' || gen_random_uuid(), 'Trial', true, true, 30) RETURNING id""");
    }

    @Test
    void an_accepted_document_counts_until_the_next_one_is_accepted() {
        long first = handIn(PDF, CityDay.today().plusDays(200));
        assertThat(review(first, "accept", "").statusCode()).isEqualTo(200);
        long second = handIn(PDF + "2", CityDay.today().plusDays(400));
        assertThat(due()).contains("\"id\":" + first + ",", "\"id\":" + second + ",");
        assertThat(review(second, "refuse", ",\"reason\":\"Illisible\"").statusCode())
                .isEqualTo(200);
        assertThat(due()).contains("\"standing\":\"VALID\"", "Illisible");
        assertThat(mails(second)).isOne();
        long third = handIn(PDF + "3", CityDay.today().plusDays(400));
        assertThat(review(third, "accept", "").statusCode()).isEqualTo(200);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.club_document WHERE kind_id = ? AND state = 'ACCEPTED'"
                                        + " AND superseded_at IS NULL",
                                kind))
                .isOne();
    }

    @Test
    void of_two_reviews_at_once_one_holds() throws Exception {
        long id = handIn(PDF, CityDay.today().plusDays(200));
        List<Integer> answers = AtOnce.run(List.<Callable<Integer>>of(
                        () -> review(id, "accept", "").statusCode(),
                        () -> review(id, "refuse", ",\"reason\":\"Non\"").statusCode()))
                .stream()
                .map(AtOnce.Outcome::value)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void of_many_handed_in_at_once_one_is_looked_at() throws Exception {
        AtOnce.run(Stream.<Callable<Long>>generate(
                        () -> () -> handIn(PDF, CityDay.today().plusDays(9)))
                .limit(4)
                .toList());
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.club_document WHERE kind_id = ? AND superseded_at IS NULL",
                                kind))
                .isOne();
    }

    @Test
    void a_stranger_neither_sees_nor_hands_in() {
        long id = handIn(PDF, CityDay.today().plusDays(200));
        assertThat(City.http(STRANGER).get(address()).statusCode()).isEqualTo(404);
        assertThat(City.http(STRANGER).get(address() + "/" + id).statusCode()).isEqualTo(404);
        assertThat(City.http(STRANGER)
                        .get("/account/club-document-file?id=" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(STRANGER, "application/pdf", PDF, CityDay.today().plusDays(2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(City.http(CLUB).get("/api/v1/club-documents").statusCode()).isEqualTo(403);
        assertThat(City.http(CLUB)
                        .postJson("/api/v1/club-documents/" + id + "/accept", "{\"version\":1}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(City.http(CLUB).get(address() + "/" + id).body()).isEqualTo(PDF);
    }

    @Test
    void a_file_must_be_what_it_says_and_valid() {
        assertThat(send(CLUB, "application/pdf", "<html>", CityDay.today().plusDays(2))
                        .body())
                .contains("clubdocuments.wrongFormat");
        assertThat(send(CLUB, "application/pdf", PDF, CityDay.today().minusDays(1))
                        .body())
                .contains("clubdocuments.expiredAlready");
        assertThat(send(CLUB, "application/pdf", "", CityDay.today().plusDays(2))
                        .statusCode())
                .isBetween(400, 422);
    }

    private String address() {
        return "/api/v1/organisations/" + ID + "/documents";
    }

    private String due() {
        return City.http(CLUB).get(address()).body();
    }

    private long handIn(String content, LocalDate until) {
        HttpResponse<String> answer = send(CLUB, "application/pdf", content, until);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Long.parseLong(answer.body().replaceAll("(?s)^\\{\"id\":(\\d+),.*", "$1"));
    }

    private HttpResponse<String> send(String email, String type, String content, LocalDate until) {
        return City.http(email)
                .send(City.http(email)
                        .request(address() + "?kind=" + kind + "&fileName=essai.pdf&validUntil=" + until)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(content)));
    }

    private static HttpResponse<String> review(long id, String action, String more) {
        long version = City.sql().number("SELECT version FROM seasonal.club_document WHERE id = ?", id);
        return City.http(OFFICE)
                .postJson("/api/v1/club-documents/" + id + "/" + action, "{\"version\":" + version + more + "}");
    }

    private static long mails(long id) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.clubDocument' AND case_id = ?",
                        id);
    }
}
