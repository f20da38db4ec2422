package org.palestre.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Clock;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Wording;

/**
 * Answers a program that cannot be let in with a problem document, before any resource is reached: the container takes
 * each failed sign-in for a person's and would show the sign-in page.
 */
@ApplicationScoped
public class SignInProblem {

    @Inject
    private Clock clock;

    /** Sends the answer whole, so that nothing can be added to it; {@code address} is what was asked for. */
    public void answer(
            int status,
            BusinessException reason,
            String address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Wording wording = new Wording(Wordings.language(request), clock.getZone());
        byte[] problem =
                ProblemWriter.json(ProblemWriter.refused(new Problems.Refusal(status, reason), address, wording));
        own(response).setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", ProblemWriter.CHALLENGE);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(PalestreApi.PROBLEM);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
        response.flushBuffer();
    }

    /** The response itself: the container wraps it so that a sign-in page cannot change the status 401. */
    private static HttpServletResponse own(HttpServletResponse response) {
        return response instanceof HttpServletResponseWrapper wrapper
                ? (HttpServletResponse) wrapper.getResponse()
                : response;
    }
}
