package org.palestre.web.billing.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import org.palestre.billing.payment.boundary.PayOnline;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** Sends the browser to PayFiP's page for a payment; if that fails, to the payment's own page, which says so. */
@Dependent
public class GoToPayfip implements Serializable {

    @Inject
    private PayOnline payOnline;

    @Inject
    private Notices notices;

    void with(String reference) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(address(reference, external));
    }

    /** To the page of another payment that stands in the way, which is told there. */
    void insteadTo(String reference, BusinessException why) throws IOException {
        notices.error("error." + why.code(), why.values().toArray());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(page(reference, external));
    }

    private String address(String reference, ExternalContext external) {
        try {
            return payOnline.pageOf(reference);
        } catch (BusinessException e) {
            notices.error("error." + e.code(), e.values().toArray());
            return page(reference, external);
        }
    }

    private static String page(String reference, ExternalContext external) {
        return external.getRequestContextPath() + "/account/online-payment?number=" + reference;
    }
}
