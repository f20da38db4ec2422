package org.palestre.seasonal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palestre.testing.Answers.answered;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The power goes while hundreds of clubs are reminded: the job goes on by itself, and each club has one mail. */
@Isolated
class KilledReminderIT {

    private static final int CLUBS = 400;
    private static final String NAME = "Relance coupée ";

    /** Clubs that asked for something in the campaign before, one of which answers before its turn comes. */
    private static final String SILENT = """
            WITH club AS (
                INSERT INTO accounts.organisation (name, court_reference, head_office_street, head_office_postcode,
                    head_office_town, head_office_email, president)
                SELECT ? || n, 'Essai relance ' || gen_random_uuid(), '1 rue du Stade', '99000', 'Beaurivage',
                       'relance' || n || '@club.example', 'Essai' FROM generate_series(1, ?) n RETURNING id)
            INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, status_before, decided_at, published_at,
                    decision_reason, number, step, created_by, saved_at, submitted_by, submitted_at, site_id, first_date,
                    last_date, family_code, discipline_code, age_band, gender, how_to_join, contact_telephone,
                    contact_email, correspondent_name, correspondent_email)
            SELECT f.id, club.id, 'REFUSED', 'IN_EXAMINATION', now(), now(), 'Essai', 'Relance_' || club.id, 'CORRESPONDENT',
                   3, now(), 3, now(), ?, s.start_date, s.end_date - 1, 'TEAM', 'HANDBALL', 'ALL_AGES', 'MIXED',
                   'Au gymnase', '01 99 00 05 01', 'contact@club.example', 'Essai', 'relance@club.example'
              FROM club, (SELECT * FROM seasonal.campaign WHERE opens_at < (SELECT opens_at FROM seasonal.campaign WHERE id = ?)
                           ORDER BY opens_at DESC LIMIT 1) f JOIN calendar.season s ON s.id = f.first_season_id""";

    private static final String ANSWER = """
            INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at,
                    submitted_by, submitted_at, site_id, first_date, last_date, family_code, discipline_code, age_band,
                    gender, how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email)
            SELECT ?, organisation_id, 'SUBMITTED', 'Reponse_' || organisation_id, step, created_by, now(), submitted_by,
                   now(), site_id, first_date, last_date, family_code, discipline_code, age_band, gender, how_to_join,
                   contact_telephone, contact_email, correspondent_name, correspondent_email
              FROM seasonal.slot_request
             WHERE organisation_id = (SELECT max(id) FROM accounts.organisation WHERE name LIKE ? || '%')""";

    private Http agent;
    private long campaign;

    @BeforeEach
    void nobody_answers() {
        agent = City.session("agent@demo.example");
        campaign = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at < now() AND closes_at > now()");
        City.sql().change(SILENT, NAME, CLUBS, CompleteDraft.newPlace().siteId(), campaign);
    }

    @AfterEach
    void forget() {
        City.sql().change("DELETE FROM seasonal.campaign_reminder WHERE campaign_id = ?", campaign);
        City.sql()
                .change(
                        "DELETE FROM seasonal.slot_request WHERE organisation_id IN"
                                + " (SELECT id FROM accounts.organisation WHERE name LIKE ? || '%')",
                        NAME);
        City.sql().change("DELETE FROM accounts.organisation WHERE name LIKE ? || '%'", NAME);
    }

    @Test
    void each_silent_club_is_written_to_once_and_one_that_answers_before_its_turn_is_left_in_peace() {
        int clubs = answered(
                        agent.postJson(
                                "/api/v1/campaigns/" + campaign + "/reminders",
                                "{\"action\": \"%s\"}".formatted(UUID.randomUUID())),
                        200)
                .getInt("clubs");
        assertThat(clubs).isGreaterThanOrEqualTo(CLUBS);
        assertThat(City.sql().change(ANSWER, campaign, NAME)).isEqualTo(1);
        await("some are told")
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(1))
                .until(() -> done() > 10);
        City.killServer();
        assertThat(done()).as("killed while reminders go out").isLessThan(clubs);
        City.startServer();
        await("the job goes on by itself").atMost(Duration.ofMinutes(3)).until(() -> done() == clubs);
        Map<String, Long> told = City.sql()
                .rows("SELECT recipient FROM messaging.message WHERE recipient LIKE 'relance%@club.example'")
                .stream()
                .collect(Collectors.groupingBy(row -> (String) row.get("recipient"), Collectors.counting()));
        assertThat(told).hasSize(CLUBS - 1);
        assertThat(told.values()).containsOnly(1L);
    }

    /** How many clubs of the last reminder wait no more. */
    private long done() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.campaign_reminder_club WHERE done_at IS NOT NULL AND reminder_id ="
                                + " (SELECT max(id) FROM seasonal.campaign_reminder WHERE campaign_id = ?)",
                        campaign);
    }
}
