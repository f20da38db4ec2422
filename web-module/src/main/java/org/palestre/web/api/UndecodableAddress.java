package org.palestre.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.shared.BusinessException;

/**
 * Answers requests whose address cannot be decoded, as {@code /sites/%zz}: programs with a problem, people with a page.
 * The server leads them here before it decodes anything (configure.cli).
 */
@WebServlet({UndecodableAddress.PROGRAMS, UndecodableAddress.PEOPLE})
public class UndecodableAddress extends HttpServlet {

    static final String PROGRAMS = "/api/undecodable";
    static final String PEOPLE = "/undecodable";

    @Inject
    private transient SignInProblem problem;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(PROGRAMS)) {
            problem.answer(400, BusinessException.invalid("api.undecodable", null), "/api", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
