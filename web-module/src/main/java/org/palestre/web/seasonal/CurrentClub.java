package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.OrganisationView;

/** The club for which the person at the screen acts just now. */
@Named
@RequestScoped
public class CurrentClub {

    @Inject
    private CurrentPerson currentPerson;

    private Optional<OrganisationView> club;

    /** The club; empty for a person who acts for none. */
    public Optional<OrganisationView> club() {
        if (club == null) {
            club = currentPerson.organisations().stream().findFirst();
        }
        return club;
    }

    /** Whether there is one. */
    public boolean isChosen() {
        return club().isPresent();
    }

    public String getName() {
        return club().map(OrganisationView::name).orElse("");
    }
}
