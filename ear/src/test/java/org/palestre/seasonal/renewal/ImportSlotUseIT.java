package org.palestre.seasonal.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Statements;

/** A program brings how often slots were used: line by line, within its scope, in as few statements for many as for one. */
class ImportSlotUseIT {

    private static final String ADDRESS = "/api/v1/slot-uses";

    private static Http agent;
    private static String season;

    @BeforeAll
    static void signIn() {
        agent = City.session("agent@demo.example");
        season = City.sql().one(String.class, """
                SELECT b.label FROM calendar.season b, seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
                 WHERE c.opens_at <= now() AND c.closes_at > now() AND b.end_date <= s.start_date
                 ORDER BY b.start_date DESC LIMIT 1""");
    }

    @Test
    void lines_that_can_be_taken_are_kept_and_the_others_say_why_not() {
        CurrentSlot slot = CurrentSlot.of(1);
        String file = file(List.of(slot), 20) + "AOT-INCONNUE;" + season + ";30;20\n" + slot.number() + ";" + season
                + ";10;20\n";
        HttpResponse<String> preview = post("/preview", file);
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        assertThat(kept(slot)).as("only looked at").isZero();
        HttpResponse<String> done = post("", file);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body())
                .isEqualTo(preview.body())
                .contains("renewal.use.unknownPermit", "renewal.use.moreThanPlanned", slot.number());
        assertThat(kept(slot)).isEqualTo(20);
        assertThat(post("", file(List.of(slot), 25)).statusCode()).isEqualTo(200);
        assertThat(kept(slot)).as("in place of the older figure").isEqualTo(25);
    }

    @Test
    void what_is_no_such_file_or_from_no_agent_is_refused() {
        assertThat(post("", "").statusCode()).isEqualTo(422);
        assertThat(post("", "numéro;saison;prévues;tenues\nX;Y;1;1\n").statusCode())
                .isEqualTo(422);
        assertThat(send(City.http("club@demo.example"), "", "a;b\n").statusCode())
                .isEqualTo(403);
        assertThat(City.http("club@demo.example").get(ADDRESS).statusCode()).isEqualTo(403);
        assertThat(agent.get(ADDRESS).statusCode()).isEqualTo(200);
    }

    @Test
    void twenty_lines_take_as_many_statements_as_one() {
        List<CurrentSlot> slots =
                IntStream.range(0, 20).mapToObj(n -> CurrentSlot.of(1)).toList();
        String one = file(slots.subList(0, 1), 12);
        String many = file(slots, 12);
        assertThat(Statements.during(() -> post("", many)))
                .isPositive()
                .isEqualTo(Statements.during(() -> post("", one)));
        assertThat(slots).allSatisfy(slot -> assertThat(kept(slot)).isEqualTo(12));
    }

    private static String file(List<CurrentSlot> slots, int used) {
        return slots.stream()
                .map(slot -> slot.number() + ";" + season + ";30;" + used + "\n")
                .collect(Collectors.joining("", "autorisation;saison;prévues;tenues\n", ""));
    }

    private static HttpResponse<String> post(String more, String file) {
        return send(agent, more, file);
    }

    private static HttpResponse<String> send(Http who, String more, String file) {
        return who.send(
                who.request(ADDRESS + more).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(file)));
    }

    private static long kept(CurrentSlot slot) {
        return City.sql()
                .number("SELECT coalesce(max(used), 0) FROM seasonal.slot_use WHERE permit_number = ?", slot.number());
    }
}
