package org.palestre.seasonal;

import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/**
 * A slot that a club was granted on a place of its own, with the permit that the club knows of.
 *
 * @param permit the edition in force when it was granted
 * @param correspondent the mailbox that nobody else reads
 */
public record GrantedSlot(CompleteDraft.Place place, long request, long permit, String correspondent) {

    /** Who is in charge of a keyless slot. */
    public static final String PERSONS =
            "{\"persons\": [{\"name\": \"Bernard Delcourt\", \"telephone\": \"01 99 00 00 01\"}]}";

    /** Of the first club, on Tuesdays from 18:00 to 19:30, all through the season. */
    public static GrantedSlot of(Http club, Http agent) {
        return on(CompleteDraft.newPlace(), 1, "TUESDAY", "18:00", "19:30", club, agent);
    }

    /** The same on a place that is known. */
    public static GrantedSlot on(
            CompleteDraft.Place place, long organisation, String day, String start, String end, Http club, Http agent) {
        NewRequest asked = NewRequest.on(place).of(organisation).at(day, start, end);
        JsonObject request = asked.submit(club);
        long id = request.getJsonNumber("id").longValue();
        JsonObject granted = answered(
                agent.postJson(
                        "/api/v1/slot-requests/" + id + "/grant", "{\"version\": " + request.getInt("version") + "}"),
                200);
        return new GrantedSlot(place, id, granted.getJsonNumber("permitId").longValue(), asked.correspondent());
    }

    /** A request for one time of the week as a program sends it. */
    static String body(
            CompleteDraft.Place place, long organisation, String day, String start, String end, String correspondent) {
        return new NewRequest(place, organisation, day, start, end, true, "ALL_AGES", "MIXED", List.of(), correspondent)
                .body();
    }

    /** The same without an agent of the city from a day on: a further edition. */
    public GrantedSlot keyless(Http agent, LocalDate from) {
        JsonObject sheet = answered(agent.postJson(address() + "/keyless", keyless(from)), 200);
        return at(sheet.getJsonObject("permit").getJsonNumber("id").longValue());
    }

    /** What the office says then. */
    public static String keyless(LocalDate from) {
        return "{\"keyless\": true, \"from\": \"%s\", \"reason\": \"Sans agent\"}".formatted(from);
    }

    /** Its agreement is signed. */
    public void sign(Http club, Http agent) {
        answered(club.putJson(address() + "/agreement/persons", PERSONS), 200);
        answered(agent.postJson(address() + "/agreement/signature", "{\"signedOn\": \"2026-01-01\"}"), 200);
    }

    /**
     * Its club stays out for a while.
     *
     * @return the suspension
     */
    public long suspend(Http agent, LocalDate from, LocalDate until, boolean frees) {
        String body = "{\"from\": \"%s\", \"until\": \"%s\", \"reason\": \"Bagarre\", \"frees\": %s}"
                .formatted(from, until, frees);
        return answered(agent.postJson(address() + "/suspensions", body), 201)
                .getJsonArray("suspensions")
                .getJsonObject(0)
                .getInt("id");
    }

    /** The same slot in another edition. */
    public GrantedSlot at(long edition) {
        return new GrantedSlot(place, request, edition, correspondent);
    }

    /** Whether whoever scans the code of an edition reads that its agreement is signed. */
    public static boolean agreed(long edition) {
        return answered(City.http().get("/api/v1/permits/" + token(edition)), 200)
                .getBoolean("agreed");
    }

    /** Where the API tells about the edition of the beginning. */
    public String address() {
        return address(permit);
    }

    /** Where the API tells about an edition. */
    public static String address(long permit) {
        return "/api/v1/permits/" + permit;
    }

    /** The nth day on which the club has a session, beginning with 0. */
    public LocalDate date(int n) {
        return LocalDate.parse(City.sql()
                .one(
                        String.class,
                        "SELECT ((o.starts_at AT TIME ZONE 'Europe/Paris')::date)::text FROM occupancy.occupation o"
                                + " JOIN occupancy.series s ON s.id = o.series_id"
                                + " WHERE s.reference = 'seasonal.request:' || ? AND o.active ORDER BY o.starts_at"
                                + " OFFSET ? LIMIT 1",
                        request,
                        n));
    }

    /** How many sessions it has, from a day on. */
    public long sessions(LocalDate from) {
        return City.sql()
                .number(
                        "SELECT count(DISTINCT o.starts_at) FROM occupancy.occupation o"
                                + " JOIN occupancy.series s ON s.id = o.series_id"
                                + " WHERE s.reference = 'seasonal.request:' || ? AND o.active"
                                + " AND (o.starts_at AT TIME ZONE 'Europe/Paris')::date >= ?",
                        request,
                        from);
    }

    /** When its first session from a day on begins. */
    public String start(LocalDate from) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT to_char(o.starts_at AT TIME ZONE 'Europe/Paris', 'HH24:MI') FROM occupancy.occupation o"
                                + " JOIN occupancy.series s ON s.id = o.series_id WHERE o.active"
                                + " AND s.reference = 'seasonal.request:' || ?"
                                + " AND (o.starts_at AT TIME ZONE 'Europe/Paris')::date >= ? ORDER BY o.starts_at LIMIT 1",
                        request,
                        from);
    }

    /** How many of its sessions it has although it may not come. */
    public long suspended() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM occupancy.occupation o JOIN occupancy.series s ON s.id = o.series_id"
                                + " WHERE s.reference = 'seasonal.request:' || ? AND o.active AND o.suspended",
                        request);
    }

    /** The token of an edition, as its code says it. */
    public static String token(long permit) {
        return City.sql().one(String.class, "SELECT token FROM seasonal.permit WHERE id = ?", permit);
    }

    /** How many messages about it went to an address. */
    public long messagesTo(String address) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.request' AND case_id = ?"
                                + " AND recipient = ? AND template = 'permit-news'",
                        request,
                        address);
    }
}
