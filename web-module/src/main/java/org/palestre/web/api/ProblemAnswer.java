package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Answers every failure with a problem document.
 *
 * <p>A refusal is told in the caller's language and not logged. Anything else is an incident: logged once with an id,
 * and the answer holds the id and nothing more.
 */
@Provider
public class ProblemAnswer implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemAnswer.class.getName());
    private static final String CHALLENGE = "Basic realm=\"Palestre\", charset=\"UTF-8\"";

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        return Problems.behind(failure, request.getUserPrincipal() == null)
                .map(refusal -> refused(refusal, failure))
                .orElseGet(() -> incident(failure));
    }

    private Response refused(Problems.Refusal refusal, Throwable failure) {
        Locale language = Wordings.language(request);
        Problem problem = new Problem(
                "urn:palestre:problem:" + refusal.reason().code(),
                Wordings.text("api.status." + refusal.status(), language),
                refusal.status(),
                Wordings.of(refusal.reason(), language),
                request.getRequestURI(),
                refusal.reason().code(),
                refusal.reason().field(),
                refusal.reason().members());
        Response.ResponseBuilder answer = answer(problem, language);
        if (refusal.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null) {
            answer.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }

    private Response incident(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Incident " + id + " at " + request.getMethod() + " " + request.getRequestURI(), failure);
        Locale language = Wordings.language(request);
        return answer(
                        new Problem(
                                "urn:palestre:problem:api.incident",
                                Wordings.text("api.status.500", language),
                                500,
                                Wordings.text("error.api.incident", language, id),
                                "urn:uuid:" + id,
                                "api.incident",
                                null,
                                Map.of()),
                        language)
                .build();
    }

    private static Response.ResponseBuilder answer(Problem problem, Locale language) {
        try {
            return Response.status(problem.status())
                    .type(PalestreApi.PROBLEM)
                    .language(language)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .entity(JsonSetup.MAPPER.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
