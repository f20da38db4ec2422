package org.palestre.billing.sequence;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.palestre.testing.Caller;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Lets a sequence of steps happen in the server, where tests may call what the web may not, and tells what came of each. */
@WebServlet("/money-steps")
public class SequenceServlet extends HttpServlet {

    /** Where it is, in the WAR of the tests that run inside the server. */
    public static final String ADDRESS = "/in-container-tests/money-steps";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instance<PayerInServer> payers;

    private final transient AtomicReference<SecurityIdentity> treasurer = new AtomicReference<>();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<Step> steps = request.getReader().lines().map(Step::parse).toList();
        response.setContentType("text/plain;charset=UTF-8");
        PayerInServer payer = payers.get();
        try {
            payer.arrives(
                    treasurer.updateAndGet(known -> known == null ? Caller.signIn("regisseur@demo.example") : known));
            PrintWriter out = response.getWriter();
            steps.forEach(step -> out.println(payer.does(step) + " " + payer.seen()));
        } catch (SQLException e) {
            throw new ServletException(e);
        } finally {
            payer.leaves();
            payers.destroy(payer);
        }
    }
}
