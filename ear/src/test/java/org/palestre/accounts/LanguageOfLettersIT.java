package org.palestre.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

class LanguageOfLettersIT {

    private static final String EMAIL = "thomas.nguyen@demo.example";

    @Test
    void whoever_reads_the_screens_in_english_is_written_to_in_english() {
        try (Tab tab = City.browser().phone()) {
            Page page = tab.signIn(EMAIL);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English: read this page in English"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(language()).isEqualTo("en");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Français : lire cette page en français"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            assertThat(language()).isEqualTo("fr");
        }
    }

    private static String language() {
        return City.sql().one(String.class, "SELECT language FROM accounts.person WHERE email = ?", EMAIL);
    }
}
