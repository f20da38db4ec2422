package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palestre.testing.Answers.answered;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.city.Mail;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The power goes twice while kept decisions are published, and the mail server is away: each is told once. */
@Isolated
class KilledPublicationIT {

    private static final int GRANTS = 20;
    private static final int REFUSALS = 400;

    private static final String CAMPAIGN = """
            INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, publication, introduction, fee,
                                           safety_rules, upkeep_rules, signatory)
            SELECT 'Publication interrompue', '1961-01-01', '1961-01-02', c.first_season_id, 'TOGETHER', c.introduction,
                   c.fee, c.safety_rules, c.upkeep_rules, c.signatory
              FROM seasonal.campaign c WHERE c.opens_at <= now() AND c.closes_at > now() RETURNING id""";

    /** The first are left to be granted, each an hour of the week of its own; the others are refused. */
    private static final String REQUESTS = """
            WITH request AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, status_before, decided_at,
                    decision_reason, number, step, created_by, saved_at, submitted_by, submitted_at, site_id, first_date,
                    last_date, family_code, discipline_code, age_band, gender, how_to_join, contact_telephone,
                    contact_email, correspondent_name, correspondent_email)
                SELECT c.id, 1, CASE WHEN n <= ? THEN 'SUBMITTED' ELSE 'REFUSED' END,
                       CASE WHEN n > ? THEN 'IN_EXAMINATION' END, CASE WHEN n > ? THEN now() END,
                       CASE WHEN n > ? THEN 'Aire réservée aux scolaires' END, 'Coupure_' || lpad(n::text, 8, '0'),
                       'CORRESPONDENT', 3, now(), 3, now(), ?, s.start_date, s.end_date - 1, 'TEAM', 'HANDBALL',
                       'ALL_AGES', 'MIXED', 'Au gymnase', '01 99 00 05 01', 'contact@club.example', 'Essai',
                       'coupure@club.example'
                  FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id, generate_series(1, ?) n
                 WHERE c.id = ? RETURNING id, right(number, 8)::int AS n),
            area AS (INSERT INTO seasonal.slot_request_area SELECT id, ? FROM request),
            slot AS (
                INSERT INTO seasonal.slot_request_time
                SELECT id, 0, 1 + n % 5, make_time(9 + n / 5 % 10, 0, 0), make_time(10 + n / 5 % 10, 0, 0) FROM request)
            SELECT id FROM request WHERE n <= ?""";

    private Http agent;
    private long campaign;
    private boolean mailAnswers = true;

    @BeforeEach
    void decide() {
        agent = City.session("agent@demo.example");
        campaign = City.sql().number(CAMPAIGN);
        CompleteDraft.Place place = CompleteDraft.newPlace();
        List<Map<String, Object>> toGrant = City.sql()
                .rows(
                        REQUESTS,
                        GRANTS,
                        GRANTS,
                        GRANTS,
                        GRANTS,
                        place.siteId(),
                        GRANTS + REFUSALS,
                        campaign,
                        place.areaId(),
                        GRANTS);
        toGrant.forEach(request -> answered(
                agent.postJson("/api/v1/slot-requests/" + request.get("id") + "/grant", "{\"version\": 1}"), 200));
    }

    @AfterEach
    void the_mail_server_answers_again() {
        if (!mailAnswers) {
            City.smtpUp();
        }
    }

    @Test
    void decisions_whose_publication_is_killed_twice_are_each_told_once_and_each_permit_is_made_once() {
        City.smtpDown();
        mailAnswers = false;
        assertThat(agent.postJson("/api/v1/campaigns/" + campaign + "/publication", "")
                        .statusCode())
                .isEqualTo(202);
        await("some are published")
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(1))
                .until(() -> published() > 10);
        City.killServer();
        assertThat(published()).as("killed while decisions go out").isLessThan(GRANTS + REFUSALS);
        City.startServer();
        await("the job goes on by itself")
                .atMost(Duration.ofMinutes(3))
                .until(() -> published() == GRANTS + REFUSALS && issued() > 0);
        City.killServer();
        City.startServer();
        City.smtpUp();
        mailAnswers = true;

        await("every permit is made").atMost(Duration.ofMinutes(3)).until(() -> issued() == GRANTS);
        await("everything is told")
                .atMost(Duration.ofMinutes(4))
                .until(() -> told().size() == GRANTS + REFUSALS && waiting() == 0);
        assertThat(told().values()).containsOnly(1L);
        assertThat(City.mail().of("coupure@club.example"))
                .hasSize(GRANTS)
                .allMatch(mail -> mail.attachments().size() == 1);
        assertThat(City.sql()
                        .number(
                                "SELECT count(DISTINCT p.document_id) FROM seasonal.permit p"
                                        + " JOIN seasonal.slot_request r ON r.id = p.request_id WHERE r.campaign_id = ?",
                                campaign))
                .isEqualTo(GRANTS);
    }

    private long published() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.slot_request WHERE campaign_id = ? AND published_at IS NOT NULL",
                        campaign);
    }

    private long issued() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.permit p JOIN seasonal.slot_request r ON r.id = p.request_id"
                                + " WHERE r.campaign_id = ? AND p.issued_at IS NOT NULL",
                        campaign);
    }

    private long waiting() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM messaging.message WHERE subject LIKE '%Coupure%' AND status <> 'DELIVERED'");
    }

    /** How many messages came for each number. */
    private static Map<String, Long> told() {
        return City.mail().all().stream()
                .map(Mail::subject)
                .filter(subject -> subject.contains("Coupure"))
                .map(subject -> subject.replaceAll(".*Coupure[-_](\\d+).*", "$1"))
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    }
}
