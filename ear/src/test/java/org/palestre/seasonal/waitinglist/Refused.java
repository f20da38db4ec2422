package org.palestre.seasonal.waitinglist;

import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.NewRequest;
import org.palestre.seasonal.PastCampaign;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/**
 * A request that was refused, and whose club knows.
 *
 * @param correspondent the mailbox that nobody else reads
 */
record Refused(long id, CompleteDraft.Place place, String correspondent) {

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

    /** The same, and its club has entered the waiting list. */
    static Refused waiting(Http caller, long organisation, CompleteDraft.Place place) {
        Refused refused = by(caller, organisation, place);
        refused.waits(caller);
        return refused;
    }

    static Refused asked(Http caller, long organisation, CompleteDraft.Place place) {
        NewRequest asked = NewRequest.on(place).of(organisation);
        JsonObject request = asked.submit(caller);
        return new Refused(request.getJsonNumber("id").longValue(), place, asked.correspondent());
    }

    /** Puts it into a campaign of its own that is over; gives that campaign's id. */
    long inClosedCampaign() {
        return PastCampaign.atOnce(id);
    }

    long version() {
        return City.sql().number("SELECT version FROM seasonal.slot_request WHERE id = ?", id);
    }

    String status() {
        return City.sql().one(String.class, "SELECT status FROM seasonal.slot_request WHERE id = ?", id);
    }

    String number() {
        return City.sql().one(String.class, "SELECT number FROM seasonal.slot_request WHERE id = ?", id);
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
        return "{\"until\": \"" + CityDay.today().plusDays(3) + "\"}";
    }
}
