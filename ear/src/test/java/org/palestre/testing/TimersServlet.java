package org.palestre.testing;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.palestre.batch.billing.payment.PaymentClerk;
import org.palestre.batch.shared.JobStarter;

/** Does in the server at once what its timers would do some seconds later. */
@WebServlet("/timers")
public class TimersServlet extends HttpServlet {

    /** Where it is, in the WAR of the tests that run inside the server. */
    static final String ADDRESS = TestArchive.CONTEXT + "/timers";

    private static final long serialVersionUID = 1L;

    @EJB
    private transient PaymentClerk payments;

    @EJB
    private transient JobStarter jobs;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String payment = request.getParameter("payment");
        if (payment == null) {
            jobs.startWanted();
        } else {
            payments.ask(Long.parseLong(payment));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
