package org.palestre.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.shared.BusinessException;

class ProblemsTest {

    enum Kind {
        ONE_OFF,
        WORKS
    }

    record Span(LocalDate day) {}

    record Body(long areaId, Instant startsAt, Kind kind, String title, List<Span> spans) {}

    @Test
    void aRefusalIsFoundBehindTheWrappersOfTheContainer() {
        var wrapped = new EJBException(new RuntimeException(BusinessException.conflict("occupancy.conflict")));
        assertThat(Problems.behind(wrapped, false).orElseThrow().status()).isEqualTo(409);
    }

    @Test
    void aMissingRoleIs401ForAStrangerAnd403ForAPerson() {
        assertThat(Problems.behind(new EJBAccessException("no"), true)
                        .orElseThrow()
                        .status())
                .isEqualTo(401);
        assertThat(Problems.behind(new EJBAccessException("no"), false)
                        .orElseThrow()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anythingElseIsAnIncident() {
        assertThat(Problems.behind(new IllegalStateException("bug"), false)).isEmpty();
    }

    @Test
    void brokenJsonIs400() {
        assertThat(refusal("{\"areaId\": 1, ").status()).isEqualTo(400);
        assertThat(refusal("nothing").status()).isEqualTo(400);
        assertThat(refusal("{\"areaId\":1,\"areaId\":2}").status()).isEqualTo(400);
        assertThat(refusal("{\"areaId\":1} {}").status()).isEqualTo(400);
        assertThat(refusal("[1]").status()).isEqualTo(400);
        assertThat(refusal("{\"spans\":" + "[".repeat(5000)).status()).isBetween(400, 422);
    }

    @Test
    void aFieldThatDoesNotExistIsNamed() {
        Problems.Refusal refusal = refusal("{\"areaId\":1,\"areaID\":1}");
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.reason().code()).isEqualTo("api.unknownField");
        assertThat(refusal.reason().field()).isEqualTo("areaID");
    }

    @Test
    void aWrongDateIsToldAtItsField() {
        assertField("{\"startsAt\":\"tomorrow\"}", "api.badDate", "startsAt");
        assertField("{\"startsAt\":\"2026-12-01T18:00:00\"}", "api.badDate", "startsAt");
        assertField("{\"startsAt\":17}", "api.badDate", "startsAt");
        assertField("{\"spans\":[{\"day\":\"2026-01-01\"},{\"day\":\"2026-02-30\"}]}", "api.badDate", "spans[1].day");
    }

    @Test
    void aDateInTheYear9999IsToldAtItsField() {
        assertField("{\"startsAt\":\"9999-12-31T23:59:59Z\"}", "shared.dateOutOfRange", "startsAt");
        assertField("{\"spans\":[{\"day\":\"9999-01-01\"}]}", "shared.dateOutOfRange", "spans[0].day");
    }

    @Test
    void aWrongTypeOrChoiceIsToldAtItsField() {
        assertField("{\"areaId\":\"12\"}", "api.badValue", "areaId");
        assertField("{\"areaId\":1.5}", "api.badValue", "areaId");
        assertField("{\"areaId\":null}", "api.badValue", "areaId");
        assertField("{\"areaId\":99999999999999999999}", "api.badValue", "areaId");
        assertField("{\"kind\":\"PARTY\"}", "api.unknownChoice", "kind");
        assertField("{\"kind\":0}", "api.unknownChoice", "kind");
    }

    private static void assertField(String json, String code, String field) {
        Problems.Refusal refusal = refusal(json);
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.reason().code()).isEqualTo(code);
        assertThat(refusal.reason().field()).isEqualTo(field);
    }

    private static Problems.Refusal refusal(String json) {
        Throwable failure = catchThrowable(() -> JsonSetup.MAPPER.readValue(json, Body.class));
        assertThat(failure).as(json).isNotNull();
        return Problems.behind(failure, true).orElseThrow();
    }
}
