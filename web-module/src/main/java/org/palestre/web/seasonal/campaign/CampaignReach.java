package org.palestre.web.seasonal.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.accounts.boundary.CurrentPerson;

/** Tells officers of a part of the city, before they type, that what holds for a whole campaign is read by them only. */
@Named
@RequestScoped
public class CampaignReach {

    @Inject
    private CurrentPerson person;

    /** Whether whoever is signed in reads the terms of campaigns and does not change them. */
    public boolean isReadOnly() {
        return !person.decidesForWholeCity();
    }
}
