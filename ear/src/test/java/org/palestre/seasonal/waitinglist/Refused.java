package org.palestre.seasonal.waitinglist;

import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/**
 * A request that was refused, and whose club knows.
 *
 * @param correspondent the mailbox that nobody else reads
 */
record Refused(long id, CompleteDraft.Place place, String correspondent) {

    private static final String REQUEST = """
            {"organisationId": %d,
             "placeAndTimes": {"siteId": %d, "areaIds": [%d], "duringSchoolBreaks": true,
                 "times": [{"day": "TUESDAY", "start": "18:00", "end": "19:30"}]},
             "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES",
                 "gender": "MIXED", "handicaps": []},
             "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                 "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"},
             "correspondent": {"name": "Essai", "email": "%s", "telephone": null}}""";

    /** A campaign of the same season that is over. */
    private static final String TO_CLOSED = """
            WITH past AS (SELECT coalesce(min(opens_at), now()) - interval '2 days' AS opens FROM seasonal.campaign),
            closed AS (
                INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, introduction, fee,
                    safety_rules, upkeep_rules, signatory)
                SELECT 'Campagne close', past.opens, past.opens + interval '1 day', c.first_season_id, c.introduction,
                       c.fee, c.safety_rules, c.upkeep_rules, c.signatory
                  FROM past, seasonal.campaign c WHERE c.opens_at <= now() AND c.closes_at > now() RETURNING id)
            UPDATE seasonal.slot_request r SET campaign_id = closed.id FROM closed WHERE r.id = ? RETURNING closed.id""";

    static final Http CLUB = City.session("club@demo.example");
    static final Http OTHER = City.session("deux.clubs@demo.example");
    static final Http AGENT = City.session("agent@demo.example");

    /** Asked for by a club that the caller acts for, and refused. */
    static Refused by(Http caller, long organisation, CompleteDraft.Place place) {
        Refused asked = asked(caller, organisation, place);
        answered(
                AGENT.postJson(
                        asked.address("refuse"), "{\"version\": " + asked.version() + ", \"reason\": \"Complet\"}"),
                200);
        return asked;
    }

    static Refused asked(Http caller, long organisation, CompleteDraft.Place place) {
        String correspondent = CompleteDraft.newMailbox();
        JsonObject request = answered(
                caller.postJson(
                        "/api/v1/slot-requests",
                        REQUEST.formatted(organisation, place.siteId(), place.areaId(), correspondent)),
                201);
        return new Refused(request.getJsonNumber("id").longValue(), place, correspondent);
    }

    /** Puts it into a campaign of its own that is over; gives that campaign's id. */
    long inClosedCampaign() {
        return City.sql().one(Long.class, TO_CLOSED, id);
    }

    long version() {
        return City.sql().number("SELECT version FROM seasonal.slot_request WHERE id = ?", id);
    }

    String status() {
        return City.sql().one(String.class, "SELECT status FROM seasonal.slot_request WHERE id = ?", id);
    }

    String address(String what) {
        return "/api/v1/slot-requests/" + id + "/" + what;
    }

    /** Enters the waiting list; gives what is possible then. */
    JsonObject waits(Http caller) {
        return answered(caller.postJson(address("waiting"), ""), 200);
    }

    /** Offers what it waits for; gives the offer's id. */
    long offered() {
        return answered(AGENT.postJson(address("offers"), offer()), 200)
                .getJsonNumber("id")
                .longValue();
    }

    static String offer() {
        return "{\"until\": \"" + LocalDate.now().plusDays(3) + "\"}";
    }
}
