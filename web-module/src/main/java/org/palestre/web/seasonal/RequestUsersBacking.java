package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;

/** Fourth page of the request: what people who want to take part must know ("modalités usagers"). */
@Named
@ViewScoped
public class RequestUsersBacking implements RequestPart, Serializable {

    @Inject
    private RequestWeeklySlotBacking request;

    private boolean paying;
    private Integer averageYearlyPriceCents;
    private String howToJoin;
    private String contactTelephone;
    private String contactEmail;

    @PostConstruct
    void read() {
        UserTerms terms = request.draft().form().userTerms();
        paying = terms.paying();
        averageYearlyPriceCents = terms.averageYearlyPriceCents();
        howToJoin = terms.howToJoin();
        contactTelephone = terms.contactTelephone();
        contactEmail = terms.contactEmail();
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        UserTerms terms = new UserTerms(
                paying, paying ? averageYearlyPriceCents : null, howToJoin, contactTelephone, contactEmail);
        return form.with(terms);
    }

    public boolean isPaying() {
        return paying;
    }

    public void setPaying(boolean paying) {
        this.paying = paying;
    }

    public Integer getAverageYearlyPriceCents() {
        return averageYearlyPriceCents;
    }

    public void setAverageYearlyPriceCents(Integer averageYearlyPriceCents) {
        this.averageYearlyPriceCents = averageYearlyPriceCents;
    }

    public String getHowToJoin() {
        return howToJoin;
    }

    public void setHowToJoin(String howToJoin) {
        this.howToJoin = howToJoin;
    }

    public String getContactTelephone() {
        return contactTelephone;
    }

    public void setContactTelephone(String contactTelephone) {
        this.contactTelephone = contactTelephone;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
