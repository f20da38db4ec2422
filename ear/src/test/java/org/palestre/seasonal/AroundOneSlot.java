package org.palestre.seasonal;

import org.junit.jupiter.api.BeforeAll;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Whoever has to do with a granted slot: its club, the office, and another club whose business it is only in exchanges. */
public abstract class AroundOneSlot {

    protected static Http club;
    protected static Http otherClub;
    protected static Http agent;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        otherClub = City.session("thomas.nguyen@demo.example");
        agent = City.session("agent@demo.example");
    }

    /** A slot of the first club, on a place of its own. */
    protected static GrantedSlot mySlot() {
        return GrantedSlot.of(club, agent);
    }

    /** A slot of the other club. */
    protected static GrantedSlot theirSlot(CompleteDraft.Place place, String day, String start, String end) {
        return GrantedSlot.on(place, 3, day, start, end, otherClub, agent);
    }
}
