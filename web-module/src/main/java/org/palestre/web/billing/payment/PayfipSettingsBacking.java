package org.palestre.web.billing.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.payment.boundary.ManagePayfip;
import org.palestre.billing.payment.boundary.PayfipMode;
import org.palestre.billing.payment.boundary.PayfipSettings;
import org.palestre.web.shell.Notices;

/** Lets an administrator say how the city calls PayFiP, and try it. */
@Named
@ViewScoped
public class PayfipSettingsBacking implements Serializable {

    private static final String HERE = "/gestion/payfip-settings?faces-redirect=true";

    @Inject
    private ManagePayfip payfip;

    @Inject
    private Notices notices;

    private long version;
    private boolean open;
    private String clientNumber;
    private PayfipMode mode;
    private String serviceUrl;
    private String pageUrl;

    /** Reads what is set now; refused to others than administrators. */
    public void load() {
        PayfipSettings settings = payfip.settings();
        version = settings.version();
        open = settings.open();
        clientNumber = settings.clientNumber();
        mode = settings.mode();
        serviceUrl = settings.serviceUrl();
        pageUrl = settings.pageUrl();
    }

    /** Writes what was typed. */
    public String save() {
        payfip.change(new PayfipSettings(version, open, clientNumber, mode, serviceUrl, pageUrl));
        notices.success("payment.settings.saved");
        return HERE;
    }

    /** Asks PayFiP whose client number it is, with what is kept. */
    public String check() {
        notices.success("payment.settings.works", payfip.check());
        return HERE;
    }

    public PayfipMode[] getModes() {
        return PayfipMode.values();
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String getClientNumber() {
        return clientNumber;
    }

    public void setClientNumber(String clientNumber) {
        this.clientNumber = clientNumber;
    }

    public PayfipMode getMode() {
        return mode;
    }

    public void setMode(PayfipMode mode) {
        this.mode = mode;
    }

    public String getServiceUrl() {
        return serviceUrl;
    }

    public void setServiceUrl(String serviceUrl) {
        this.serviceUrl = serviceUrl;
    }

    public String getPageUrl() {
        return pageUrl;
    }

    public void setPageUrl(String pageUrl) {
        this.pageUrl = pageUrl;
    }
}
