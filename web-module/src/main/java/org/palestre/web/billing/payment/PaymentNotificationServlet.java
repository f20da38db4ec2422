package org.palestre.web.billing.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.palestre.billing.payment.boundary.NoteNotification;

/**
 * Where PayFiP says that something happened to an operation. The call is unsigned and carries the operation's name alone:
 * it is noted, and PayFiP is asked afterwards. Answers 204, 404 for an operation that is not ours, 400 for no name at all.
 */
@WebServlet("/payment-notification")
public class PaymentNotificationServlet extends HttpServlet {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{8,100}");

    @Inject
    private transient NoteNotification notifications;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        take(request, response);
    }

    /** PayFiP's documents do not promise a method. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        take(request, response);
    }

    private void take(HttpServletRequest request, HttpServletResponse response) {
        String name =
                request.getParameter("idOp") == null ? request.getParameter("idop") : request.getParameter("idOp");
        response.setHeader("Cache-Control", "no-store");
        if (name == null || !NAME.matcher(name.strip()).matches()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            response.setStatus(
                    notifications.note(name.strip())
                            ? HttpServletResponse.SC_NO_CONTENT
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
