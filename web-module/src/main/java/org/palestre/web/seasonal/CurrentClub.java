package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.web.shell.CurrentUser;

/** The club for which the person at the screen acts just now, as chosen at the top of the page. */
@Named
@RequestScoped
public class CurrentClub {

    @Inject
    private CurrentUser currentUser;

    /** The club; empty for a person who acts for none. */
    public Optional<OrganisationView> club() {
        return Optional.ofNullable(currentUser.getActingFor());
    }

    /** Whether there is one. */
    public boolean isChosen() {
        return club().isPresent();
    }

    public String getName() {
        return club().map(OrganisationView::name).orElse("");
    }
}
