package org.palestre.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.palestre.shared.BusinessException;

/**
 * Answers a program whose password is wrong with a problem document.
 *
 * <p>The container takes every failed sign-in for a person's and forwards to the sign-in page; for an address of the
 * API this filter steps in between.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.FORWARD)
public class ApiSignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (asked == null || !asked.startsWith(request.getContextPath() + "/api/")) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var refusal = new Problems.Refusal(401, BusinessException.forbidden("api.signIn"));
        byte[] problem = ProblemWriter.json(ProblemWriter.refused(refusal, asked, request));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", ProblemWriter.CHALLENGE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(PalestreApi.PROBLEM);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
    }
}
