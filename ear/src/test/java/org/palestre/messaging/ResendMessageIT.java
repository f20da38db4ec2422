package org.palestre.messaging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

class ResendMessageIT {

    @Test
    void an_agent_sends_again_what_was_given_up_and_it_arrives() {
        String subject = "Essai " + UUID.randomUUID();
        City.sql().change("""
                INSERT INTO messaging.message (message_id, recipient, language, template, subject, body, created_at, queued_at,
                                               due_at, status, attempts, last_error)
                VALUES ('<' || gen_random_uuid() || '@palestre>', 'retour@club.example', 'fr', 'essai', ?, 'Bonjour', now(),
                        now(), now(), 'GIVEN_UP', 9, '550 no such user')""", subject);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/messages?status=GIVEN_UP");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject))
                    .click();
            assertThat(page.locator("main")).containsText("550 no such user");
            Axe.assertClean(page);
            page.locator("[id='form:resend']").click();
            assertThat(page.locator(".pa-notice-success")).isVisible();
            City.mail().await("retour@club.example", subject);
        }
    }
}
