package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;

/** Words problem documents in the caller's language. */
final class ProblemWriter {

    /** How a caller without credentials is asked for them. */
    static final String CHALLENGE = "Basic realm=\"Palestre\", charset=\"UTF-8\"";

    private ProblemWriter() {}

    /** The document of a refusal; {@code address} is what was called. */
    static Problem refused(Problems.Refusal refusal, String address, HttpServletRequest request) {
        Locale language = Wordings.language(request);
        return new Problem(
                "urn:palestre:problem:" + refusal.reason().code(),
                Wordings.text("api.status." + refusal.status(), language),
                refusal.status(),
                Wordings.of(refusal.reason(), language),
                address,
                refusal.reason().code(),
                refusal.reason().field(),
                refusal.reason().members());
    }

    /** The document of an incident, which tells its id and nothing more. */
    static Problem incident(String id, HttpServletRequest request) {
        Locale language = Wordings.language(request);
        return new Problem(
                "urn:palestre:problem:api.incident",
                Wordings.text("api.status.500", language),
                500,
                Wordings.text("error.api.incident", language, id),
                "urn:uuid:" + id,
                "api.incident",
                null,
                Map.of());
    }

    /** The document as it is sent. */
    static byte[] json(Problem problem) {
        try {
            return JsonSetup.MAPPER.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
