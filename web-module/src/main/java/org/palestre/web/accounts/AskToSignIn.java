package org.palestre.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.palestre.accounts.boundary.SignIn;
import org.palestre.shared.BusinessException;
import org.palestre.web.api.SignInProblem;
import org.palestre.web.shell.Addresses;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/**
 * Where the container sends whoever asks for a page that needs signing in: on to the sign-in page, which remembers
 * what was asked for. It also sees the passwords that were wrong at the container's own door, {@code
 * j_security_check}, which no page of ours uses, and counts them.
 */
@WebServlet("/sign-in-required")
public class AskToSignIn extends HttpServlet {

    private static final String CONTAINERS_DOOR = "/j_security_check";

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient ClientThrottle throttle;

    @Inject
    private transient BasicRefusal basicRefusal;

    @Inject
    private transient SignInProblem signInProblem;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> basic = BasicRefusal.emailOf(request);
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (basic.isPresent()) {
            basicRefusal.refuse(basic.get(), request, response);
        } else if (asked != null && asked.toString().endsWith(CONTAINERS_DOOR)) {
            String email = request.getParameter("j_username");
            if (email != null && signIn.restOf(email).isZero()) {
                signIn.failed(email);
            }
            throttle.count(request, Attempt.WRONG_PASSWORD);
            seeOther(response, "/sign-in");
        } else if (asked != null && asked.toString().startsWith("/api/")) {
            signInProblem.answer(
                    HttpServletResponse.SC_UNAUTHORIZED,
                    BusinessException.forbidden("api.signIn"),
                    asked.toString(),
                    request,
                    response);
        } else {
            ask(request, response);
        }
    }

    /** Leads to the sign-in page and from there back to what was asked for, for a page's script too. */
    static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String here = Addresses.here(request);
        String to = here.startsWith("/sign-in") ? "/" : here;
        String address = "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } else {
            seeOther(response, address);
        }
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address);
    }
}
