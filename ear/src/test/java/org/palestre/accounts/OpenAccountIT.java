package org.palestre.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

class OpenAccountIT {

    private static final Pattern LINK =
            Pattern.compile("http://\\S+(/(?:confirm-account|choose-password)\\?token=\\S+)");

    @Test
    void an_account_is_opened_confirmed_by_mail_once_and_used() {
        String email = "nora.evrard@ouverture.example";
        try (Tab tab = City.browser().phone()) {
            open(tab, email, "le chat dort ici");
            tab.open("/account/index");
            attempt(tab, email, "le chat dort ici");
            assertThat(tab.page().url()).contains("/sign-in");

            String link = link(email, "Confirmez");
            Axe.assertClean(tab.open(link));
            submit(tab);
            tab.open(link);
            assertThat(tab.page().locator("button[id$=':submit']").count()).isZero();

            tab.signIn(email, "le chat dort ici");
            assertThat(tab.page().url()).endsWith("/account/");
        }
    }

    @Test
    void registering_with_a_known_address_answers_alike_and_tells_its_owner() {
        try (Tab tab = City.browser().desktop()) {
            open(tab, "claire.aubry@demo.example", "un tout autre mot");
            assertThat(tab.page().locator(".pa-notice-success").innerText()).contains("claire.aubry@demo.example");
            City.mail().await("claire.aubry@demo.example", "déjà un compte");
        }
    }

    @Test
    void a_link_to_a_forgotten_password_works_once_and_not_when_too_old() {
        String email = "pierre.olivier@demo.example";
        try (Tab tab = City.browser().desktop()) {
            tab.open("/recover-password");
            tab.page().locator("[id$=':email']").fill(email);
            submit(tab);
            String link = link(email, "nouveau mot de passe");

            City.sql()
                    .change("UPDATE accounts.single_use_token SET created_at = created_at - interval '2 hours',"
                            + " expires_at = expires_at - interval '2 hours' WHERE person_id = 17");
            tab.open(link);
            assertThat(tab.page().locator("input[type=password]").count()).isZero();

            City.sql()
                    .change("UPDATE accounts.single_use_token SET created_at = created_at + interval '2 hours',"
                            + " expires_at = expires_at + interval '2 hours' WHERE person_id = 17");
            tab.open(link);
            tab.page().locator("[id$=':password']").fill("palestre-demo");
            submit(tab);
            tab.open(link);
            assertThat(tab.page().locator("input[type=password]").count()).isZero();
            tab.signIn(email);
        }
    }

    private static void open(Tab tab, String email, String password) {
        Page page = tab.open("/open-account");
        Axe.assertClean(page);
        page.locator("[id$=':givenName']").fill("Nora");
        page.locator("[id$=':familyName']").fill("Évrard");
        page.locator("[id$=':email']").fill(email);
        page.locator("[id$=':password']").fill(password);
        submit(tab);
        page.waitForURL("**/sign-in");
    }

    private static void attempt(Tab tab, String email, String password) {
        tab.page().locator("[id='signIn:email']").fill(email);
        tab.page().locator("[id='signIn:password']").fill(password);
        submit(tab);
        tab.page().locator(".pa-errors").waitFor();
    }

    private static void submit(Tab tab) {
        tab.page().locator("button[id$=':submit']").click();
        tab.page().waitForLoadState();
    }

    private static String link(String email, String subject) {
        Matcher found = LINK.matcher(City.mail().await(email, subject).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
