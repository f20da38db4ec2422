package org.palestre.testing;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.palestre.batch.billing.invoice.InvoicePaperThreads;
import org.palestre.batch.messaging.MessageCourier;
import org.palestre.batch.shared.JobStarter;
import org.palestre.seasonal.boundary.IssuePermits;
import org.palestre.seasonal.pricing.boundary.PriceSlots;
import org.palestre.seasonal.waitinglist.boundary.TellOfFreedSlots;

/** The part of {@link Now} that lies in the server. */
@WebServlet("/now/*")
public class NowServlet extends HttpServlet {

    @EJB
    private ProductItself product;

    @EJB
    private JobStarter jobs;

    @EJB
    private MessageCourier courier;

    @EJB
    private InvoicePaperThreads papers;

    @EJB
    private IssuePermits permits;

    @EJB
    private PriceSlots prices;

    @EJB
    private TellOfFreedSlots freedSlots;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String id = request.getParameter("id");
        try {
            product.does(work(request.getPathInfo().substring(1), id == null ? 0 : Long.parseLong(id)));
        } catch (Exception e) {
            throw new IllegalStateException(request.getPathInfo(), e);
        }
    }

    private Callable<Void> work(String name, long id) {
        return () -> {
            switch (name) {
                case "jobs" -> jobs.startWanted();
                case "messages" -> courier.deliver();
                case "papers" -> papers.work();
                case "permit" -> permits.issue(id);
                case "price" -> prices.price(List.of(id));
                case "freed-slots" -> freedSlots.look().forEach(freedSlots::tell);
                default -> throw new IllegalArgumentException(name);
            }
            return null;
        };
    }
}
