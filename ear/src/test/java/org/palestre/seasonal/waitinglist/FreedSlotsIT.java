package org.palestre.seasonal.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.waitinglist.Refused.CLUB;
import static org.palestre.seasonal.waitinglist.Refused.OTHER;
import static org.palestre.testing.Answers.answered;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Now;

/** The office is told once of what came free, in one mail for several slots, and not again before its time. */
class FreedSlotsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompleteDraft.Place place = CompleteDraft.newPlace();
    private long campaign;
    private Refused first;

    @BeforeEach
    void two_clubs_wait_for_a_slot_that_another_has() {
        first = Refused.by(CLUB, 1, place);
        Refused second = Refused.by(OTHER, 2, place);
        campaign = first.inClosedCampaign();
        City.sql().change("UPDATE seasonal.slot_request SET campaign_id = ? WHERE id = ?", campaign, second.id());
        first.waits(CLUB);
        second.waits(OTHER);
        await(
                "seen as free",
                "SELECT count(*) = 2 FROM seasonal.freed_slot f WHERE f.told_at IS NULL AND " + ofCampaign());
    }

    @Test
    void several_slots_and_clubs_are_told_in_one_mail_to_each_officer_of_the_site_and_nothing_is_told_twice() {
        CompleteDraft.Place elsewhere = CompleteDraft.newPlace();
        gathered();
        await("told", "SELECT count(*) = 2 FROM seasonal.freed_slot f WHERE f.told_at IS NOT NULL AND " + ofCampaign());
        List<Map<String, Object>> mails = mails();
        assertThat(mails).isNotEmpty();
        assertThat(mails).extracting(mail -> mail.get("recipient")).doesNotHaveDuplicates();
        assertThat(mails)
                .extracting(mail -> (String) mail.get("recipient"))
                .contains("agent@demo.example")
                .doesNotContain("agent.nord@demo.example");
        assertThat((String) mails.get(0).get("body"))
                .containsOnlyOnce(place.name())
                .contains(first.number());

        Refused late = Refused.by(CLUB, 1, elsewhere);
        City.sql().change("UPDATE seasonal.slot_request SET campaign_id = ? WHERE id = ?", campaign, late.id());
        late.waits(CLUB);
        await("the next is seen", "SELECT count(*) = 3 FROM seasonal.freed_slot f WHERE " + ofCampaign());
        gathered();
        Now.tellOfFreedSlots();
        assertThat(mails())
                .as("nobody is written to again before the hours are over")
                .hasSameSizeAs(mails);

        City.sql()
                .change(
                        "UPDATE seasonal.freed_digest SET sent_at = sent_at - interval '5 hours' WHERE campaign_id = ?",
                        campaign);
        await("told", "SELECT count(*) = 3 FROM seasonal.freed_slot f WHERE f.told_at IS NOT NULL AND " + ofCampaign());
        List<Map<String, Object>> after = mails();
        assertThat(after).hasSize(2 * mails.size());
        assertThat(after.subList(mails.size(), after.size())).allSatisfy(mail -> assertThat((String) mail.get("body"))
                .contains(elsewhere.name())
                .doesNotContain(place.name()));
    }

    @Test
    void what_is_taken_again_before_anybody_was_told_is_not_told() {
        Refused faster = Refused.asked(OTHER, 2, place);
        answered(Refused.AGENT.postJson(faster.address("grant"), "{\"version\": " + faster.version() + "}"), 200);
        await("free no more", "SELECT count(*) = 0 FROM seasonal.freed_slot f WHERE " + ofCampaign());
        assertThat(mails()).isEmpty();
    }

    private String ofCampaign() {
        return "f.request_id IN (SELECT id FROM seasonal.slot_request WHERE campaign_id = " + campaign + ")";
    }

    /** Some minutes have passed in which more could have come free. */
    private void gathered() {
        City.sql()
                .change("UPDATE seasonal.freed_slot f SET freed_at = freed_at - interval '6 minutes' WHERE "
                        + ofCampaign());
    }

    private List<Map<String, Object>> mails() {
        return City.sql()
                .rows(
                        "SELECT recipient, body FROM messaging.message WHERE template = 'waitinglist-freed'"
                                + " AND case_id = ? ORDER BY id",
                        campaign);
    }

    /** The office is told at once of what there is to tell, instead of when the timer comes. */
    private static void await(String what, String condition) {
        Awaitility.await(what)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(PATIENCE)
                .until(() -> {
                    Now.tellOfFreedSlots();
                    return City.sql().one(Boolean.class, condition);
                });
    }
}
