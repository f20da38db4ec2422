package org.palestre.web.seasonal;

import java.io.Serializable;
import org.palestre.seasonal.boundary.UserTerms;

/** What people who want to take part must know ("modalités usagers"), as a page shows it. */
public class TermsFields implements Serializable {

    private boolean paying;
    private Integer averageYearlyPriceCents;
    private String howToJoin;
    private String contactTelephone;
    private String contactEmail;

    /** Shows it. */
    public TermsFields(UserTerms terms) {
        show(terms);
    }

    /** Writes other terms into the fields. */
    public final void show(UserTerms terms) {
        paying = terms.paying();
        averageYearlyPriceCents = terms.averageYearlyPriceCents();
        howToJoin = terms.howToJoin();
        contactTelephone = terms.contactTelephone();
        contactEmail = terms.contactEmail();
    }

    /** What stands in the fields. */
    public UserTerms terms() {
        return new UserTerms(
                paying, paying ? averageYearlyPriceCents : null, howToJoin, contactTelephone, contactEmail);
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
