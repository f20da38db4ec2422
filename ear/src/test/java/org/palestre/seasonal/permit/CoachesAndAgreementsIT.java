package org.palestre.seasonal.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Who coaches in a slot, and the agreement of a slot without an agent of the city. */
class CoachesAndAgreementsIT extends AroundOneSlot {

    private static final byte[] PDF = "%PDF-1.4 essai".getBytes(StandardCharsets.US_ASCII);
    private static final String COACH = """
            {"givenName": "Maud", "familyName": "Essai", "role": "COACH", "diplomaKind": "BPJEPS", "responsible": true}""";

    private GrantedSlot slot;

    @BeforeEach
    void grant() {
        slot = mySlot();
    }

    @Test
    void a_club_names_its_coaches_with_copies_that_are_what_they_are_by_content() {
        long coach = coach();
        String copy = slot.address() + "/coaches/" + coach + "/copy";
        assertThat(put(club, copy, "MZ not a diploma".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("permit.copyKind");
        assertThat(put(club, copy, new byte[0]).statusCode()).isEqualTo(422);
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(put(club, copy, large).body()).contains("permit.copyTooLarge");
        assertThat(put(club, copy, PDF).statusCode()).isEqualTo(204);
        assertThat(agent.send(agent.request(copy).GET(), BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(PDF);
        assertThat(answered(club.get(slot.address() + "/sheet"), 200).getBoolean("responsibleNamed"))
                .isTrue();
        assertThat(club.postJson(
                                slot.address() + "/coaches",
                                "{\"givenName\": \"Sans\", \"familyName\": \"Diplome\", \"role\": \"COACH\"}")
                        .body())
                .contains("permit.diplomaMissing", "diplomaKind");
    }

    @Test
    void what_the_office_thought_is_over_when_the_diploma_is_another() {
        long coach = coach();
        String address = slot.address() + "/coaches/" + coach;
        assertThat(agent.postJson(address + "/check", "{\"version\": 1, \"accepted\": false}")
                        .body())
                .contains("shared.missing", "remark");
        assertThat(agent.postJson(address + "/check", "{\"version\": 1, \"accepted\": true}")
                        .body())
                .contains("ACCEPTED");
        assertThat(agent.postJson(address + "/check", "{\"version\": 1, \"accepted\": true}")
                        .body())
                .contains("permit.changedMeanwhile");
        assertThat(club.postJson(address + "/check", "{\"version\": 2, \"accepted\": true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(club.putJson(address, COACH.replace("{", "{\"version\": 2, "))
                        .body())
                .contains("ACCEPTED");
        assertThat(club.putJson(address, COACH.replace("{", "{\"version\": 3, ").replace("BPJEPS", "DEJEPS"))
                        .body())
                .contains("DEJEPS");
        assertThat(checked(coach)).isEqualTo("TO_CHECK");
    }

    @Test
    void a_stranger_reaches_no_coach_neither_by_a_foreign_permit_nor_by_his_own() {
        long coach = coach();
        put(club, slot.address() + "/coaches/" + coach + "/copy", PDF);
        GrantedSlot own = theirSlot(CompleteDraft.newPlace(), "MONDAY", "18:00", "20:00");
        for (String permit : List.of(slot.address(), own.address())) {
            String address = permit + "/coaches/" + coach;
            assertThat(otherClub.get(address + "/copy").statusCode()).isEqualTo(404);
            assertThat(put(otherClub, address + "/copy", PDF).statusCode()).isEqualTo(404);
            assertThat(otherClub
                            .putJson(address, COACH.replace("{", "{\"version\": 1, "))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(otherClub.putJson(address + "/assignment", "{}").statusCode())
                    .isEqualTo(404);
            assertThat(otherClub.delete(address).statusCode()).isEqualTo(404);
            assertThat(otherClub.delete(address + "/assignment").statusCode()).isEqualTo(404);
        }
        assertThat(otherClub.get(slot.address() + "/coaches").statusCode()).isEqualTo(404);
        assertThat(otherClub.get(own.address() + "/coaches").body()).doesNotContain("Maud");
        assertThat(agent.get(own.address() + "/coaches/" + coach + "/copy").statusCode())
                .isEqualTo(404);
        assertThat(City.http().get(slot.address() + "/coaches").statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_is_forgotten_leaves_nothing_behind() {
        long coach = coach();
        put(club, slot.address() + "/coaches/" + coach + "/copy", PDF);
        assertThat(club.delete(slot.address() + "/coaches/" + coach).statusCode())
                .isEqualTo(204);
        assertThat(City.sql().number("SELECT count(*) FROM seasonal.coach_copy WHERE coach_id = ?", coach))
                .isZero();
        assertThat(club.get(slot.address() + "/coaches").body()).doesNotContain("\"id\":" + coach + ",");
    }

    @Test
    void a_keyless_slot_is_not_to_be_used_before_its_agreement_is_signed() {
        long edition = slot.keyless(agent, slot.date(0)).permit();
        String address = GrantedSlot.address(edition);
        assertThat(GrantedSlot.agreed(edition)).isFalse();
        assertThat(agent.postJson(address + "/agreement/signature", "{\"signedOn\": \"2026-01-01\"}")
                        .body())
                .contains("permit.agreementNotReady");
        assertThat(club.putJson(address + "/agreement/persons", "{\"persons\": []}")
                        .body())
                .contains("permit.noPerson");
        answered(club.putJson(address + "/agreement/persons", GrantedSlot.PERSONS), 200);
        assertThat(otherClub.get(address + "/agreement/document").statusCode()).isEqualTo(404);
        byte[] pdf = club.send(club.request(address + "/agreement/document").GET(), BodyHandlers.ofByteArray())
                .body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(put(club, address + "/agreement/copy", PDF).statusCode()).isEqualTo(204);
        assertThat(put(otherClub, address + "/agreement/copy", PDF).statusCode())
                .isEqualTo(404);
        assertThat(GrantedSlot.agreed(edition)).isFalse();
        answered(agent.postJson(address + "/agreement/signature", "{\"signedOn\": \"2026-01-01\"}"), 200);
        assertThat(GrantedSlot.agreed(edition)).isTrue();
        assertThat(City.mail().await(slot.correspondent(), "en vigueur")).isNotNull();
    }

    private long coach() {
        return answered(club.postJson(slot.address() + "/coaches", COACH), 201)
                .getJsonNumber("id")
                .longValue();
    }

    private static String checked(long coach) {
        return City.sql().one(String.class, "SELECT checked FROM seasonal.coach WHERE id = ?", coach);
    }

    private static HttpResponse<String> put(Http who, String path, byte[] content) {
        HttpRequest.Builder request = who.request(path)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(content));
        return who.send(request);
    }
}
