package org.palestre.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The API takes files as large as the screens do, told by their content, and says clearly what is too large. */
class UploadLimitsIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String CLUB = "samira.haddad@demo.example";

    private Http club;
    private String address;

    @BeforeEach
    void aKindOfDocument() {
        club = City.session(CLUB);
        long kind = City.sql().number("""
                INSERT INTO seasonal.document_kind (name_french, name_english, required, expires, remind_days)
                VALUES ('Essai ' || gen_random_uuid(), 'Trial', false, false, 30) RETURNING id""");
        address = "/api/v1/organisations/13/documents?fileName=plan.pdf&kind=" + kind;
    }

    @Test
    void a_document_of_ten_megabytes_is_taken_whole_and_given_back_unchanged() {
        byte[] whole = pdf(10 * MEGABYTE);
        HttpResponse<String> taken = put(club, BodyPublishers.ofByteArray(whole));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        String document = taken.headers().firstValue("Location").orElseThrow();
        assertThat(club.send(club.request(document).GET(), HttpResponse.BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(whole);
    }

    @Test
    void the_same_document_with_the_same_key_is_handed_in_once() {
        String key = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<String> answer = club.send(club.request(address)
                    .header("Content-Type", "application/pdf")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofByteArray(pdf(1000))));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.club_document WHERE kind_id = ?",
                                Long.parseLong(address.replaceAll(".*kind=", ""))))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {10 * MEGABYTE + 1, 30 * MEGABYTE})
    void a_larger_one_is_refused_with_a_problem_document_whether_its_length_is_announced_or_not(int size) {
        tooLarge(put(club, BodyPublishers.ofByteArray(pdf(size))));
        tooLarge(put(club, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(size)))));
    }

    @ParameterizedTest
    @ValueSource(longs = {200L * MEGABYTE, 5_000L * MEGABYTE})
    void what_is_announced_as_enormous_is_refused_before_any_of_it_is_read(long size) throws IOException {
        URI city = URI.create(City.url());
        String session = City.session(CLUB).cookie();
        try (Socket socket = new Socket(city.getHost(), city.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + session
                                    + "\r\nContent-Type: application/pdf\r\nContent-Length: " + size + "\r\n"
                                    + "Connection: close\r\n\r\n%PDF-1.7")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] begun = new byte[4000];
            int read = socket.getInputStream().read(begun);
            assertThat(new String(begun, 0, Math.max(read, 0), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json");
        }
    }

    @Test
    void what_it_is_is_told_by_its_content_however_it_is_called() {
        byte[] text = new byte[2 * MEGABYTE];
        Arrays.fill(text, (byte) 'x');
        HttpResponse<String> answer = put(club, BodyPublishers.ofByteArray(text));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("clubdocuments.wrongFormat");
    }

    @Test
    void whoever_has_not_signed_in_sends_nothing_large() {
        HttpResponse<String> answer = put(City.http(), BodyPublishers.ofByteArray(pdf(5 * MEGABYTE)));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void a_calendar_of_half_a_megabyte_is_read_and_a_larger_one_refused() {
        String line = "2027-01-16;10:00;12:00;" + "J".repeat(100) + "\n";
        String calendar = "date;debut;fin;rencontre\n" + line.repeat(500 * 1024 / line.length());
        assertThat(calendar.length()).isGreaterThan(256 * 1024);
        Http handball = City.session("club@demo.example");
        assertThat(read(handball, calendar).statusCode()).isEqualTo(200);
        tooLarge(read(handball, calendar + line.repeat(200)));
    }

    private static HttpResponse<String> read(Http program, String calendar) {
        return program.send(program.request("/api/v1/one-off-requests/read-calendar?organisation=1")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(calendar)));
    }

    private HttpResponse<String> put(Http program, BodyPublisher body) {
        return program.send(program.request(address)
                .header("Content-Type", "application/pdf")
                .POST(body));
    }

    private static void tooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("api.bodyTooLarge");
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        for (int i = head.length; i < size; i++) {
            content[i] = (byte) (i * 31);
        }
        return content;
    }
}
