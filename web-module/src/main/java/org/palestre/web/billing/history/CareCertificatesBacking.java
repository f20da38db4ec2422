package org.palestre.web.billing.history;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.history.boundary.CareCertificate;
import org.palestre.billing.history.boundary.CertifyCare;

/** The years for which there is a certificate of child care, with what it says. */
@Named
@RequestScoped
public class CareCertificatesBacking {

    @EJB
    private CertifyCare certificates;

    @Inject
    private HistoryPayers payers;

    private Long payer;
    private List<CareCertificate> years = List.of();

    /** Reads them. */
    public void load() {
        payer = payers.chosen(payer);
        years = payer == null ? List.of() : certificates.certificates(payer);
    }

    public List<CareCertificate> getYears() {
        return years;
    }

    public Long getPayer() {
        return payer;
    }

    public void setPayer(Long payer) {
        this.payer = payer;
    }
}
