package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.palestre.web.i18n.Wording;

/** Words problem documents in the caller's language. */
final class ProblemWriter {

    /** How a caller without credentials is asked for them. */
    static final String CHALLENGE = "Basic realm=\"Palestre\", charset=\"UTF-8\"";

    private ProblemWriter() {}

    /** The document of a refusal; {@code address} is what was called. */
    static Problem refused(Problems.Refusal refusal, String address, Wording wording) {
        return new Problem(
                "urn:palestre:problem:" + refusal.reason().code(),
                Wordings.title(refusal.status(), wording),
                refusal.status(),
                wording.refusal(refusal.reason()),
                address,
                refusal.reason().code(),
                refusal.reason().field(),
                refusal.reason().members());
    }

    /** The document of an incident, which tells its id and nothing more. */
    static Problem incident(String id, Wording wording) {
        return new Problem(
                "urn:palestre:problem:api.incident",
                Wordings.title(500, wording),
                500,
                wording.text("error.api.incident", id),
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
