package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no form of ours sends gets a page that says so, in the language of whoever sent it. */
class BrokenRequestsIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String PAGE = "/sign-in";
    private static final String NONCE = "primefaces.nonce";
    private static final String VIEW = "jakarta.faces.ViewState";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr-FR | Cet envoi est trop lourd", "en-GB | What you sent is too large"})
    void a_file_of_30_megabytes_is_refused_on_a_page_in_the_users_language(
            String language, String told, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("large.csv"), new byte[30 * MEGABYTE]);
        try (Tab tab = City.browser().open(1280, 900, language)) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/import-census");
            page.setInputFiles("[id='form:file']", file);
            page.locator("[id='form:upload']").click();
            page.locator("h1", new Page.LocatorOptions().setHasText(told)).waitFor();
            Axe.assertClean(page);
        }
    }

    @Test
    void a_file_that_hides_its_size_is_refused_all_the_same() {
        byte[] file = new byte[30 * MEGABYTE];
        byte[] head = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + file.length];
        System.arraycopy(head, 0, body, 0, head.length);
        HttpResponse<String> answer = chunked("multipart/form-data; boundary=x", body);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("trop lourd");
    }

    @Test
    void a_form_without_files_that_never_ends_is_refused() {
        assertThat(chunked("application/x-www-form-urlencoded", "a=b".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_form_as_the_page_sends_it_is_taken() {
        assertThat(posted(form -> {}).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\"><script>alert(1)</script>", "MTIzNA=="})
    void a_form_without_the_nonce_of_its_page_is_refused(String nonce) {
        refused(posted(form -> form.put(NONCE, nonce)));
        refused(posted(form -> form.remove(NONCE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "stateless", "1:2:3", "<script>", "rO0ABXNyAA=="})
    void a_form_whose_view_is_forged_is_refused(String view) {
        refused(posted(form -> form.put(VIEW, view)));
        refused(posted(form -> form.remove(VIEW)));
    }

    @Test
    void a_form_whose_view_the_server_has_forgotten_comes_again() {
        HttpResponse<String> answer = posted(form -> form.put(VIEW, "123456789:-987654321"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/sites/%zz", "/api/v1/sites?q=%zz", "/api/v1/sites/%", "/api/v1/sites?q=a%00b"})
    void a_program_whose_address_cannot_be_decoded_gets_a_problem(String address) throws IOException {
        assertThat(raw(address))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "api.undecodable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/site?id=%zz", "/%zz", "/gestion/%G1", "/sites?q=a%00b"})
    void a_person_whose_address_cannot_be_decoded_gets_a_page(String address) throws IOException {
        assertThat(raw(address)).startsWith("HTTP/1.1 400 ").contains("Content-Type: text/html", "<h1>");
    }

    @Test
    void an_address_is_decoded_once() throws IOException {
        assertThat(raw("/sites?q=%25zz")).startsWith("HTTP/1.1 200 ").contains("value=\"%zz\"");
        assertThat(raw("/%73ites?q=caf%C3%A9")).startsWith("HTTP/1.1 200 ").contains("caf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5000000000", "Transfer-Encoding: chunked"})
    void the_containers_own_door_reads_nothing_longer_than_a_password(String length) throws IOException {
        URI city = URI.create(City.url());
        try (Socket socket = new Socket(city.getHost(), city.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /account/j_security_check HTTP/1.1\r\nHost: localhost\r\n" + length
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] begun = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertThat(new String(begun, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    private static String raw(String address) throws IOException {
        URI city = URI.create(City.url());
        try (Socket socket = new Socket(city.getHost(), city.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> chunked(String type, byte[] body) {
        Http anybody = City.http();
        return anybody.send(anybody.request("/sites")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>", "n’a pas pu être lue");
    }

    /** Opens the sign-in page and posts its form, changed. */
    private static HttpResponse<String> posted(Consumer<Map<String, String>> change) {
        Http anybody = City.http();
        HttpRequest.Builder asked = anybody.request(PAGE).header("Accept-Language", "fr");
        String page = anybody.send(asked).body();
        Map<String, String> form = new HashMap<>(Map.of(
                "signIn",
                "signIn",
                "signIn:email",
                "personne@demo.example",
                "signIn:password",
                "",
                "signIn:submit",
                "",
                NONCE,
                found("nonce=\"([^\"]+)\"", page),
                VIEW,
                found("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"", page)));
        change.accept(form);
        return anybody.postForm(PAGE, form);
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
