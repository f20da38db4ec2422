package org.palestre.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.shared.BusinessException;

/**
 * Answers a program that cannot be let in with a problem document, before any resource is reached: the container takes
 * each failed sign-in for a person's and would show the sign-in page.
 */
public final class SignInProblem {

    private SignInProblem() {}

    /** Sends the answer whole, so that nothing can be added to it; {@code address} is what was asked for. */
    public static void answer(
            int status,
            BusinessException reason,
            String address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] problem =
                ProblemWriter.json(ProblemWriter.refused(new Problems.Refusal(status, reason), address, request));
        response.setStatus(status);
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
}
