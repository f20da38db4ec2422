package org.palestre.seasonal.commission;

import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.NewRequest;
import org.palestre.seasonal.PastCampaign;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/**
 * A session of a commission of a district of its own, with three members present, and requests of the first club for it:
 * what tests of commissions begin with, so that they never meet each other's.
 */
final class SessionOfTest {

    final Http club;
    final Http agent;
    final String district = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    final CompleteDraft.Place place = CompleteDraft.newPlace();
    final long commissionId;
    final long sessionId;

    SessionOfTest() {
        this(City.session("club@demo.example"), City.session("agent@demo.example"));
    }

    /** For these, who have signed in. */
    SessionOfTest(Http club, Http agent) {
        this.club = club;
        this.agent = agent;
        City.sql()
                .change(
                        "INSERT INTO facilities.district (code, name, latitude, longitude, position) VALUES (?, ?, 47.2, 0.6, 90)",
                        district,
                        "Quartier " + district);
        City.sql().change("UPDATE facilities.site SET district_code = ? WHERE id = ?", district, place.siteId());
        commissionId =
                id(answered(agent.postJson("/api/v1/commissions", """
                        {"name": "Commission %s", "districtCode": "%s", "place": "Mairie", "quorum": 2, "active": true,
                         "members": [
                           {"name": "Anne Fabre", "function": "Élue", "email": "elue-%s@ville.example", "chair": true},
                           {"name": "Karim Belkacem", "function": "Service", "email": null, "chair": false},
                           {"name": "Rachid Oumhand", "function": "Chef d’établissement", "email": null, "chair": false}]}""".formatted(district, district, district)), 201));
        sessionId = plan("2030-05-04");
        attend("PRESENT");
    }

    /** One more session. */
    long plan(String date) {
        return id(answered(
                agent.postJson(
                        "/api/v1/commissions/" + commissionId + "/sessions",
                        "{\"heldOn\": \"" + date + "\", \"startsAt\": \"18:00\"}"),
                201));
    }

    /** Says the same of all members. */
    void attend(String how) {
        StringBuilder all = new StringBuilder();
        session().getJsonArray("members").forEach(member -> all.append(all.isEmpty() ? "" : ", ")
                .append('"')
                .append(member.asJsonObject().getJsonNumber("id"))
                .append("\": \"")
                .append(how)
                .append('"'));
        answered(agent.putJson(address() + "/attendance", "{\"attendance\": {" + all + "}}"), 200);
    }

    /** A submitted request for the day, in a campaign whose decisions are published together. */
    long request(String day) {
        long id = id(asked(day).submit(club));
        PastCampaign.together(id);
        return id;
    }

    /** The same, in a campaign that tells clubs each decision at once. */
    long requestAtOnce(String day) {
        long id = id(asked(day).submit(club));
        PastCampaign.atOnce(id);
        return id;
    }

    /** What is asked for on a day, not sent yet. */
    NewRequest asked(String day) {
        return NewRequest.on(place).at(day, "18:00", "19:30").forUsers("AGES_11_14", "WOMEN");
    }

    /** Puts a request on the agenda and gives its item. */
    JsonObject put(long requestId) {
        answered(
                agent.postJson(
                        address() + "/items",
                        "{\"requestIds\": [%d], \"opinion\": \"FAVOURABLE\", \"opinionText\": \"Bon dossier, avis secret\"}"
                                .formatted(requestId)),
                200);
        return item(requestId);
    }

    /** The item of a request on the agenda. */
    JsonObject item(long requestId) {
        return session().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(item -> id(item.getJsonObject("request")) == requestId)
                .findFirst()
                .orElse(null);
    }

    /** Sends a decision on an item as it was read. */
    HttpResponse<String> decide(JsonObject item, String decision, String more) {
        return decide(agent, item, decision, more);
    }

    static HttpResponse<String> decide(Http caller, JsonObject item, String decision, String more) {
        return caller.postJson(
                "/api/v1/agenda-items/" + id(item) + "/decision",
                "{\"version\": %s, \"decision\": \"%s\", \"votes\": {\"inFavour\": 2, \"against\": 1, \"abstained\": 0}%s}"
                        .formatted(item.getJsonNumber("version"), decision, more));
    }

    HttpResponse<String> undo(JsonObject item) {
        return agent.postJson(
                "/api/v1/agenda-items/" + id(item) + "/undo-decision",
                "{\"version\": " + item.getJsonNumber("version") + "}");
    }

    HttpResponse<String> close() {
        return agent.postJson(address() + "/close", "{\"version\": " + session().getJsonNumber("version") + "}");
    }

    JsonObject session() {
        return answered(agent.get(address()), 200);
    }

    String address() {
        return "/api/v1/commission-sessions/" + sessionId;
    }

    String status(Http caller, long requestId) {
        return answered(caller.get("/api/v1/slot-requests/" + requestId), 200).getString("status");
    }

    static long id(JsonObject object) {
        return object.getJsonNumber("id").longValue();
    }
}
