package org.palestre.seasonal;

import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.testing.Http;

/**
 * A request for a weekly slot as a club's program sends it: of the first club, for handball on Tuesdays from 18:00 to
 * 19:30, all through the season, unless a test says otherwise.
 *
 * @param alternatives where it would be taken as well, the dearest first
 * @param correspondent the mailbox that nobody else reads
 */
public record NewRequest(
        CompleteDraft.Place place,
        long organisation,
        String day,
        String start,
        String end,
        boolean duringSchoolBreaks,
        String ageBand,
        String gender,
        List<CompleteDraft.Place> alternatives,
        String correspondent) {

    private static final String TIMES = "[{\"day\": \"%s\", \"start\": \"%s\", \"end\": \"%s\"}]";

    private static final String WISH = "{\"siteId\": %d, \"areaIds\": [%d], \"times\": %s}";

    private static final String BODY = """
            {"organisationId": %d,
             "placeAndTimes": {"siteId": %d, "areaIds": [%d], "duringSchoolBreaks": %b,
                 "times": %s},
             "furtherWishes": {"alternatives": [%s]},
             "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "%s",
                 "gender": "%s", "handicaps": []},
             "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                 "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"},
             "correspondent": {"name": "Essai", "email": "%s", "telephone": null}}""";

    /** What is usual, on this place. */
    public static NewRequest on(CompleteDraft.Place place) {
        return new NewRequest(
                place,
                1,
                "TUESDAY",
                "18:00",
                "19:30",
                true,
                "ALL_AGES",
                "MIXED",
                List.of(),
                CompleteDraft.newMailbox());
    }

    public NewRequest of(long club) {
        return new NewRequest(
                place, club, day, start, end, duringSchoolBreaks, ageBand, gender, alternatives, correspondent);
    }

    public NewRequest at(String otherDay, String from, String to) {
        return new NewRequest(
                place,
                organisation,
                otherDay,
                from,
                to,
                duringSchoolBreaks,
                ageBand,
                gender,
                alternatives,
                correspondent);
    }

    public NewRequest forUsers(String band, String whom) {
        return new NewRequest(
                place, organisation, day, start, end, duringSchoolBreaks, band, whom, alternatives, correspondent);
    }

    public NewRequest outsideSchoolBreaks() {
        return new NewRequest(
                place, organisation, day, start, end, false, ageBand, gender, alternatives, correspondent);
    }

    /** The same times elsewhere would do as well. */
    public NewRequest orAt(CompleteDraft.Place... places) {
        return new NewRequest(
                place,
                organisation,
                day,
                start,
                end,
                duringSchoolBreaks,
                ageBand,
                gender,
                List.of(places),
                correspondent);
    }

    /** What is sent. */
    public String body() {
        String times = TIMES.formatted(day, start, end);
        return BODY.formatted(
                organisation,
                place.siteId(),
                place.areaId(),
                duringSchoolBreaks,
                times,
                alternatives.stream()
                        .map(other -> WISH.formatted(other.siteId(), other.areaId(), times))
                        .collect(Collectors.joining(", ")),
                ageBand,
                gender,
                correspondent);
    }

    /** Sends it and gives the request as it was acknowledged. */
    public JsonObject submit(Http club) {
        return answered(club.postJson("/api/v1/slot-requests", body()), 201);
    }
}
