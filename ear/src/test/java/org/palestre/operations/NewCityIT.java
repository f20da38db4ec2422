package org.palestre.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.city.Mail;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.NewCity;
import org.palestre.testing.ServerLog;
import org.palestre.testing.Tab;

/** A server is started on an empty database, behind a proxy, with nothing but its settings. */
class NewCityIT {

    private static final String ADMINISTRATOR = "premiere.administratrice@mairie.example";
    private static final String PASSWORD = "un gymnase tout neuf";
    private static final Pattern LINK = Pattern.compile("http://\\S+/choose-password\\?token=\\S+");

    private static NewCity city;

    @BeforeAll
    static void start() {
        city = NewCity.start(
                "new_city", Map.of("PALESTRE_ADMIN_EMAIL", ADMINISTRATOR, "PALESTRE_BEHIND_PROXY", "true"));
    }

    @AfterAll
    static void stop() {
        city.close();
    }

    @Test
    void the_first_administrator_chooses_a_password_by_the_mailed_link_and_finds_every_page_of_the_back_office() {
        try (Tab tab = city.desktop()) {
            Page page = tab.page();
            page.navigate(link());
            page.locator("[id$=':password']").fill("court");
            submit(page);
            page.locator(".pa-errors").waitFor();
            page.locator("[id$=':password']").fill(PASSWORD);
            submit(page);
            page.waitForURL("**/sign-in");

            tab.signIn(ADMINISTRATOR, PASSWORD);
            tab.open("/gestion/");
            for (String address : linksOf(page)) {
                Response answer = page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
            }
        }
        city.server().close();
        city.server().start();

        assertThat(invitations()).as("a restart appoints nobody").hasSize(1);
        assertThat(ServerLog.complaints(city.server())).isEmpty();
    }

    @Test
    void a_session_opened_by_https_never_travels_by_http() {
        assertThat(sessionCookie("https")).contains("; secure").contains("HttpOnly", "SameSite=Lax");
        assertThat(sessionCookie("http")).doesNotContain("secure").contains("HttpOnly", "SameSite=Lax");
    }

    private static String sessionCookie(String scheme) {
        Http http = city.http();
        return http
                .send(http.request("/").header("X-Forwarded-Proto", scheme).GET())
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    private static String link() {
        Matcher found =
                LINK.matcher(City.mail().await(ADMINISTRATOR, "compte d’agent").text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static List<Mail> invitations() {
        return City.mail().of(ADMINISTRATOR).stream()
                .filter(mail -> mail.subject().contains("compte d’agent"))
                .toList();
    }

    private static List<String> linksOf(Page page) {
        page.locator("nav a[href*='/gestion/']")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        List<String> links = new ArrayList<>();
        page.locator("nav a[href*='/gestion/']")
                .all()
                .forEach(link -> links.add((String) link.evaluate("a => a.href")));
        assertThat(links).hasSizeGreaterThan(5);
        return links;
    }

    private static void submit(Page page) {
        page.locator("button[id$=':submit']").click();
    }
}
