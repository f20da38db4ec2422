package org.palestre.web.seasonal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.SessionSummary;

/** What waits for the office about commissions: sessions that were held and are not closed, so that clubs are not told. */
@Named
@RequestScoped
public class CommissionTasksBacking {

    @Inject
    private ConsultSessions sessions;

    @Inject
    private Clock clock;

    private List<SessionSummary> toClose;

    /** Sessions whose day has come and that stay open, the oldest first. */
    public List<SessionSummary> getToClose() {
        if (toClose == null) {
            LocalDate today = LocalDate.now(clock);
            toClose = sessions.open().stream()
                    .filter(session -> session.items() > 0 && !session.heldOn().isAfter(today))
                    .toList();
        }
        return toClose;
    }
}
