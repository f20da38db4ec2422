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
