package org.palestre.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** A person takes another address: nothing changes before the link is used, everything afterwards. */
class ChangeEmailIT {

    private static final Pattern LINK = Pattern.compile("(/confirm-email\\?token=[A-Za-z0-9_-]+)");
    private static final String OLD = "lucie.perrin@demo.example";
    private static final String NEW = "lucie@nouvelle.example";

    @Test
    void the_new_address_confirms_the_old_one_is_told_and_delegations_follow() {
        try (Tab tab = City.browser().phone()) {
            tab.signIn(OLD);
            ask(tab, NEW);
            Axe.assertClean(tab.page());
            assertThat(City.sql().number("SELECT count(*) FROM accounts.person WHERE email = ?", OLD))
                    .isEqualTo(1);

            Matcher link =
                    LINK.matcher(City.mail().await(NEW, "nouvelle adresse").text());
            assertThat(link.find()).isTrue();
            Axe.assertClean(tab.open(link.group(1)));
            tab.page().locator("button[id$=':submit']").click();
            tab.page().waitForURL("**/sign-in");
            assertThat(tab.page().locator(".pa-notice-success")).containsText(NEW);
            assertThat(City.mail().await(OLD, "adresse a changé").text()).contains(NEW);

            tab.open(link.group(1));
            assertThat(tab.page().locator("button[id$=':submit']")).hasCount(0);
            tab.signIn(NEW);
            assertThat(tab.page().locator(".pa-club")).hasCount(1);
            assertThat(City.sql()
                            .number(
                                    "SELECT count(*) FROM accounts.delegation WHERE email = ? AND ended_at IS NULL",
                                    NEW))
                    .isEqualTo(2);
        }
    }

    @Test
    void an_address_that_has_an_account_is_answered_alike_and_its_owner_is_told() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("antoine.lemaire@demo.example");
            ask(tab, "mamadou.diallo@demo.example");
            String text = City.mail()
                    .await("mamadou.diallo@demo.example", "déjà un compte")
                    .text();
            assertThat(LINK.matcher(text).find()).isFalse();
        }
    }

    private static void ask(Tab tab, String newEmail) {
        Page page = tab.open("/account/change-email");
        page.locator("[id$=':newEmail']").fill(newEmail);
        page.locator("[id$=':password']").fill("wrong");
        page.locator("button[id$=':submit']").click();
        page.locator(".pa-errors").first().waitFor();
        assertThat(page.locator("[id$=':newEmail']")).hasValue(newEmail);
        page.locator("[id$=':password']").fill("palestre-demo");
        page.locator("button[id$=':submit']").click();
        page.waitForURL("**/edit-profile");
        assertThat(page.locator(".pa-notice-success")).containsText(newEmail);
    }
}
