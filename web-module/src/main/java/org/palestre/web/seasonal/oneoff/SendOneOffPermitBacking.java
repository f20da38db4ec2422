package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.oneoff.boundary.ObtainOneOffPermit;
import org.palestre.seasonal.oneoff.boundary.PermitSent;
import org.palestre.web.shell.Notices;

/** Mails the permit of a one-off request once more, from the club's page or from the office's. */
@Named
@RequestScoped
public class SendOneOffPermitBacking {

    @Inject
    private ObtainOneOffPermit permits;

    @Inject
    private Notices notices;

    /** Sends it, says where it went and when, and comes back to the same page. */
    public String send(long id, String page) {
        PermitSent sent = permits.sendAgain(id);
        notices.success("oneoff.permit.sent", sent.address(), sent.sentAt());
        return page;
    }
}
