package org.palestre.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.UUID;
import org.palestre.web.i18n.Wording;
import org.palestre.web.throttle.TooManyTries;

/**
 * Answers every failure with a problem document.
 *
 * <p>A refusal is told in the caller's language and not logged. Anything else is an incident: logged once with an id,
 * and the answer holds the id and nothing more.
 */
@Provider
public class ProblemAnswer implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemAnswer.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

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
        Response.ResponseBuilder answer = answer(ProblemWriter.refused(refusal, request.getRequestURI(), wording()));
        if (refusal.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, ProblemWriter.CHALLENGE);
        }
        if (refusal.reason() instanceof TooManyTries wait) {
            answer.header(HttpHeaders.RETRY_AFTER, wait.seconds());
        }
        if (failure instanceof WebApplicationException web) {
            String allowed = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return answer.build();
    }

    private Response incident(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.log(
                System.Logger.Level.ERROR,
                "Incident " + id + " at " + request.getMethod() + " " + request.getRequestURI(),
                failure);
        return answer(ProblemWriter.incident(id, wording())).build();
    }

    private Wording wording() {
        return new Wording(Wordings.language(request), clock.getZone());
    }

    private Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(PalestreApi.PROBLEM)
                .language(Wordings.language(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(ProblemWriter.json(problem));
    }
}
