package org.palestre.pages;

import java.util.List;
import org.palestre.testing.City;

/** The pages of the back office, each with an example of the demo's data, opened by whoever works with it. */
final class OfficePages {

    private static long grid(String state, String tariff) {
        return City.sql()
                .number("SELECT min(id) FROM billing.tariff_grid WHERE state = ? AND tariff_code = ?", state, tariff);
    }

    static final String AGENT = "agent@demo.example";
    private static final String AUDITOR = "auditeur@demo.example";
    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final String TREASURER = "regisseur@demo.example";

    private OfficePages() {}

    /** One example at least for each page. */
    static List<PageExample> examples() {
        long series = City.sql().number("SELECT min(series_id) FROM occupancy.occupation WHERE active");
        long occupation = City.sql().number("SELECT min(id) FROM occupancy.occupation WHERE starts_at > now()");
        return List.of(
                atDesk("index.xhtml", ""),
                atDesk("slot-requests.xhtml", "status=SUBMITTED&conflicts=true"),
                atDesk("slot-request.xhtml", "id=" + request("SUBMITTED")),
                atDesk("slot-request.xhtml", "id=" + request("GRANTED")),
                atDesk("slot-request.xhtml", "id=" + request("REFUSED")),
                atDesk("workbench.xhtml", ""),
                atDesk("workbench.xhtml", "district=03&band=EVENING&sort=NAME"),
                atDesk("workbench-day.xhtml", "site=2&day=2"),
                atDesk("conflict-groups.xhtml", "sort=SITE"),
                atDesk("conflict-group.xhtml", "request=" + request("SUBMITTED")),
                atDesk("one-off-requests.xhtml", "status=SUBMITTED"),
                atDesk("one-off-request.xhtml", "id=" + oneOff("SUBMITTED")),
                atDesk("one-off-request.xhtml", "id=" + oneOff("IN_EXAMINATION")),
                atDesk("one-off-request.xhtml", "id=" + oneOff("REFUSED")),
                atDesk("one-off-kinds.xhtml", ""),
                atDesk("compare-requests.xhtml", ""),
                atDesk("compare-requests.xhtml", "id=" + proposed() + "&id=" + request("SUBMITTED")),
                atDesk("proposals.xhtml", ""),
                atDesk("proposals.xhtml", "mine=true"),
                atDesk("propose-decision.xhtml", "request=" + proposed()),
                atDesk("decide-in-bulk.xhtml", "kind=REFUSE&id=" + proposed() + "&id=" + request("REFUSED")),
                atDesk("decide-in-bulk.xhtml", "kind=AS_PROPOSED&mine=true"),
                atDesk("bulk-decisions.xhtml", ""),
                atDesk("bulk-decision.xhtml", "id=" + bulkDecision()),
                atDesk("permit.xhtml", "id=" + permit("keyless")),
                atDesk("permit.xhtml", "id=" + permit("withdrawal = 'REPLACED'")),
                atDesk("suspend-permit.xhtml", "id=" + permit("organisation_id = 2 AND withdrawn_at IS NULL")),
                atDesk("revoke-permit.xhtml", "id=" + permit("withdrawn_at IS NULL")),
                atDesk("agreement.xhtml", "id=" + permit("keyless")),
                atDesk("permit-coaches.xhtml", "id=" + permit("organisation_id = 1 AND withdrawn_at IS NULL")),
                atDesk("permit-texts.xhtml", ""),
                atDesk("change-slot.xhtml", "id=" + permit("withdrawn_at IS NULL")),
                atDesk("change-session.xhtml", sessionToCome()),
                atDesk("swap-slots.xhtml", "id=" + permit("withdrawn_at IS NULL")),
                atDesk("give-up-slot.xhtml", "id=" + permit("withdrawn_at IS NULL")),
                atDesk("club-documents.xhtml", "state=TO_REVIEW"),
                atDesk(
                        "club-document.xhtml",
                        "id="
                                + City.sql()
                                        .number(
                                                "SELECT min(id) FROM seasonal.club_document WHERE state = 'TO_REVIEW'")),
                atDesk("document-kinds.xhtml", "id=1"),
                atDesk("campaigns.xhtml", ""),
                atDesk("commissions.xhtml", ""),
                atDesk("commission.xhtml", ""),
                atDesk("commission.xhtml", "id=" + commission()),
                atDesk("plan-commission-session.xhtml", "commission=" + commission()),
                atDesk("commission-session.xhtml", "id=" + commissionSession()),
                atDesk("put-on-agenda.xhtml", "session=" + commissionSession()),
                atDesk("campaign-criteria.xhtml", "id=" + City.sql().number("SELECT min(id) FROM seasonal.campaign")),
                atDesk("club-declarations.xhtml", "unchecked=true"),
                atDesk("check-figures.xhtml", declaration()),
                atDesk("campaign.xhtml", ""),
                atDesk("campaign.xhtml", "after=" + City.sql().number("SELECT min(id) FROM seasonal.campaign")),
                atDesk("publish-decisions.xhtml", "id=" + City.sql().number("SELECT min(id) FROM seasonal.campaign")),
                atDesk("season-statistics.xhtml", ""),
                atDesk("refusal-reasons.xhtml", ""),
                atDesk("refusal-reasons.xhtml", "code=TAKEN"),
                atDesk("season-statistics.xhtml", "by=CLUB&district=99"),
                atDesk("tariffs.xhtml", ""),
                atDesk("tariff-grid.xhtml", "id=" + grid("IN_FORCE", "LEISURE_CENTRE")),
                atDesk("simulate-price.xhtml", ""),
                atDesk(
                        "simulate-price.xhtml",
                        "tariff=SCHOOL_MEALS&item=MEAL&kind=CHILD&resident=true&quotient=500&quantity=4"),
                administered("tariffs.xhtml", ""),
                administered("tariff-grid.xhtml", "id=" + grid("DRAFT", "TENNIS")),
                administered("tariff-grid.xhtml", "id=" + grid("IN_FORCE", "TENNIS")),
                administered("draft-grid.xhtml", "id=" + grid("DRAFT", "TENNIS")),
                administered("draft-grid.xhtml", "copy=" + grid("IN_FORCE", "TENNIS")),
                administered("draft-grid.xhtml", "tariff=TENNIS"),
                administered("edit-tariff-item.xhtml", "item=COURT_OPEN&grid=" + grid("DRAFT", "TENNIS")),
                administered("edit-tariff-item.xhtml", "grid=" + grid("DRAFT", "TENNIS")),
                administered("import-grid.xhtml", "id=" + grid("DRAFT", "TENNIS")),
                administered("edit-tariff.xhtml", "code=TENNIS"),
                administered("edit-tariff.xhtml", ""),
                administered("user-kinds.xhtml", "code=CHILD"),
                administered("family-quotients.xhtml", ""),
                administered("family-quotients.xhtml", "year=2001"),
                atDesk("school-time.xhtml", ""),
                atDesk("enter-school-time.xhtml", ""),
                atDesk("school-time-plan.xhtml", "id=" + schoolTimePlan()),
                atDesk("campaign-sites.xhtml", openCampaign()),
                atDesk("campaign-documents.xhtml", openCampaign()),
                atDesk("campaign-progress.xhtml", openCampaign()),
                atDesk("close-campaign.xhtml", openCampaign()),
                atDesk("campaign-reopenings.xhtml", openCampaign()),
                atDesk("campaign-reopenings.xhtml", "id=" + City.sql().number("SELECT min(id) FROM seasonal.campaign")),
                atDesk("waiting-list.xhtml", ""),
                atDesk("waiting-list.xhtml", "campaign=" + campaign()),
                atDesk("offer-slot.xhtml", "id=" + request("WAITING_LIST")),
                atDesk("planning.xhtml", ""),
                atDesk("planning.xhtml", "site=2"),
                atDesk("import-slot-use.xhtml", ""),
                atDesk(
                        "carry-over-second-season.xhtml",
                        "id=" + City.sql().number("SELECT min(campaign_id) FROM seasonal.two_season_permit")),
                atDesk("carry-over-second-season.xhtml", openCampaign()),
                atDesk("manage-renewals.xhtml", openCampaign()),
                atDesk("slot-request.xhtml", "id=" + renewal()),
                atDesk("planning.xhtml", "site=2&view=list"),
                atDesk("planning-board.xhtml", "site=2"),
                atDesk("occupation.xhtml", "id=" + occupation),
                atDesk("occupy-area.xhtml", "site=2"),
                atDesk("series.xhtml", "id=" + series),
                atDesk("organisations.xhtml", ""),
                atDesk("edit-organisation.xhtml", "id=1"),
                atDesk("delegate-organisation.xhtml", "id=1"),
                atDesk("serve-people.xhtml", "q=marchand"),
                atDesk("serve-person.xhtml", "id=3"),
                administered("index.xhtml", ""),
                administered("messages.xhtml", ""),
                administered("message.xhtml", "id=" + message()),
                PageExample.of("gestion/online-payments.xhtml", "", TREASURER),
                PageExample.of("gestion/online-payments.xhtml", "state=PAID&q=introuvable", TREASURER),
                PageExample.of("gestion/online-payment.xhtml", "number=" + payment("UNMATCHED"), TREASURER),
                PageExample.of("gestion/online-payment.xhtml", "number=" + payment("PAID"), TREASURER),
                administered("payfip-settings.xhtml", ""),
                audited("audit-trail.xhtml", ""),
                audited("audit-trail.xhtml", "q=introuvable&to=2001-01-01"),
                administered("audit-trail.xhtml", "from=2026-02-02&to=2026-01-01"),
                administered("city-settings.xhtml", ""),
                administered("city-calendar.xhtml", ""),
                administered("manage-seasons.xhtml", ""),
                administered("manage-school-breaks.xhtml", ""),
                administered("manage-closing-days.xhtml", ""),
                administered("import-school-holidays.xhtml", ""),
                administered("manage-agents.xhtml", ""),
                administered("appoint-agent.xhtml", ""),
                administered("edit-agent.xhtml", "id=4"),
                administered("manage-sites.xhtml", ""),
                administered("edit-site.xhtml", "id=1"),
                administered("manage-areas.xhtml", "site=1"),
                administered("edit-area.xhtml", "site=1&id=1"),
                administered("divide-area.xhtml", "id=" + undivided()),
                administered("manage-opening-hours.xhtml", "site=1"),
                administered("edit-opening-period.xhtml", "site=1"),
                administered("usual-opening-hours.xhtml", ""),
                administered("import-census.xhtml", ""),
                administered("manage-disciplines.xhtml", ""),
                administered("manage-districts.xhtml", ""));
    }

    private static String payment(String state) {
        return City.sql().one(String.class, "SELECT min(reference) FROM billing.payment WHERE state = ?", state);
    }

    private static long commission() {
        return City.sql().number("SELECT min(id) FROM seasonal.commission WHERE district_code = '01'");
    }

    private static long commissionSession() {
        return City.sql().number("SELECT min(session_id) FROM seasonal.agenda_item");
    }

    private static String declaration() {
        return City.sql().one(String.class, """
                SELECT 'campaign=' || min(campaign_id) || '&club=' || min(organisation_id) FROM seasonal.club_declaration""");
    }

    private static long request(String status) {
        return City.sql().number("SELECT max(id) FROM seasonal.slot_request WHERE status = ?", status);
    }

    private static long schoolTimePlan() {
        return City.sql().number("""
                        INSERT INTO occupancy.school_time_plan (season_id, content, created_by, created_at)
                        SELECT first_season_id, 'Collège;Gymnase inconnu;Salle;lundi;8:00;9:00' || chr(10) || 'École d’essai;;#30;lundi;8:00;9:00',
                               'agent@demo.example', now()
                          FROM seasonal.campaign WHERE opens_at <= now() AND closes_at > now() RETURNING id""");
    }

    private static String openCampaign() {
        return "id="
                + City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at <= now() AND closes_at > now()");
    }

    private static long renewal() {
        return City.sql()
                .number("SELECT max(id) FROM seasonal.slot_request WHERE type = 'RENEWAL' AND number IS NOT NULL");
    }

    /** A request that officers have a proposal for. */
    private static long proposed() {
        return City.sql().number("SELECT min(request_id) FROM seasonal.proposal");
    }

    /** With one request that waits and one that could not be decided. */
    private static long bulkDecision() {
        return City.sql().number("""
                        WITH b AS (INSERT INTO seasonal.bulk_decision (token, person_id, kind, made_at)
                                   VALUES (gen_random_uuid(), 2, 'GRANT_AS_ASKED', now()) RETURNING id),
                        i AS (INSERT INTO seasonal.bulk_decision_item (bulk_id, request_id, position, request_version, done_at,
                                  refusal, refusal_values)
                              SELECT b.id, r.id, row_number() OVER (ORDER BY r.id), r.version,
                                     CASE WHEN r.status = 'REFUSED' THEN now() END,
                                     CASE WHEN r.status = 'REFUSED' THEN 'seasonal.alreadyDecided' END,
                                     CASE WHEN r.status = 'REFUSED' THEN ARRAY[r.number] ELSE '{}' END
                                FROM b, seasonal.slot_request r WHERE r.id IN (?, ?))
                        SELECT id FROM b""", proposed(), request("REFUSED"));
    }

    private static long permit(String condition) {
        return City.sql()
                .number(
                        "SELECT min(id) FROM seasonal.permit WHERE first_date <= current_date AND last_date >= current_date"
                                + " AND " + condition);
    }

    /** A session to come of a permit in force. */
    private static String sessionToCome() {
        return City.sql().one(String.class, """
                        SELECT 'id=' || p.id || '&date=' || (o.starts_at AT TIME ZONE 'Europe/Paris')::date
                               || '&start=' || to_char(o.starts_at AT TIME ZONE 'Europe/Paris', 'HH24:MI')
                          FROM seasonal.permit p JOIN seasonal.permit_series s ON s.permit_id = p.id
                          JOIN occupancy.occupation o ON o.series_id = s.series_id AND o.active
                         WHERE p.withdrawn_at IS NULL AND o.starts_at > now() + interval '2 days'
                         ORDER BY o.starts_at, o.id LIMIT 1""");
    }

    private static long campaign() {
        return City.sql().number("SELECT min(id) FROM seasonal.campaign");
    }

    private static long undivided() {
        return City.sql().number("""
                        SELECT min(a.id) FROM facilities.area a
                         WHERE a.closed_on IS NULL AND (SELECT count(*) FROM facilities.area_unit u WHERE u.area_id = a.id) = 1""");
    }

    private static long oneOff(String status) {
        return City.sql().number("SELECT min(id) FROM seasonal.one_off_request WHERE status = ?", status);
    }

    private static long message() {
        return City.sql().number("""
                        INSERT INTO messaging.message (message_id, recipient, language, template, subject, body, created_at,
                                                       queued_at, due_at, status, delivered_at)
                        VALUES (gen_random_uuid()::text, 'personne@demo.example', 'fr', 'essai', 'Essai', 'Bonjour', now(),
                                now(), now(), 'DELIVERED', now()) RETURNING id""");
    }

    /** With something to read. */
    private static PageExample audited(String page, String query) {
        City.sql().change("""
                INSERT INTO audit.entry (occurred_at, actor, action, subject_type, subject_id, detail)
                VALUES (now(), 'admin@demo.example', 'accounts.agentAssigned', 'accounts.person', 4,
                        'BOOKING_OFFICE – districts [03, 04], sites [1]'),
                       (now(), 'agent@demo.example', 'facilities.changeOpeningPeriod', 'facilities.site', 1,
                        'USUAL; MONDAY-FRIDAY 08:00-22:00 > 09:00-12:00 14:00-20:00; SUNDAY 09:00-18:00 > CLOSED')""");
        return PageExample.of("gestion/" + page, query, AUDITOR);
    }

    private static PageExample atDesk(String page, String query) {
        return PageExample.of("gestion/" + page, query, AGENT);
    }

    private static PageExample administered(String page, String query) {
        return PageExample.of("gestion/" + page, query, ADMINISTRATOR);
    }
}
