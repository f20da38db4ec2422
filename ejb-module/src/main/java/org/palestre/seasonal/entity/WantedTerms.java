package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.UserTerms;

/** What users must know, and whom the city writes to, as {@link UserTerms} and {@link Correspondent} say it. */
@Embeddable
@Access(AccessType.FIELD)
public class WantedTerms {

    private boolean paying;

    @Column(name = "average_yearly_price")
    private Integer averageYearlyPrice;

    @Column(name = "how_to_join")
    private String howToJoin;

    @Column(name = "contact_telephone")
    private String contactTelephone;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "correspondent_name")
    private String correspondentName;

    @Column(name = "correspondent_email")
    private String correspondentEmail;

    @Column(name = "correspondent_telephone")
    private String correspondentTelephone;

    protected WantedTerms() {}

    WantedTerms(UserTerms terms, Correspondent correspondent) {
        paying = terms.paying();
        averageYearlyPrice = terms.averageYearlyPriceCents();
        howToJoin = terms.howToJoin();
        contactTelephone = terms.contactTelephone();
        contactEmail = terms.contactEmail();
        correspondentName = correspondent.name();
        correspondentEmail = correspondent.email();
        correspondentTelephone = correspondent.telephone();
    }

    UserTerms terms() {
        return new UserTerms(paying, averageYearlyPrice, howToJoin, contactTelephone, contactEmail);
    }

    Correspondent correspondent() {
        return new Correspondent(correspondentName, correspondentEmail, correspondentTelephone);
    }
}
