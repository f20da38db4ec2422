package org.palestre.web.seasonal.campaign;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.shared.PageRequest;

/** Finds a club among all of the city while its name is typed: a field holds its number and shows its name. */
@Named
@RequestScoped
public class ClubChooser {

    private static final int SHOWN = 20;

    @EJB
    private ConsultOrganisations organisations;

    /** The first organisations whose name or registration holds the words. */
    public List<Long> complete(String typed) {
        return organisations.search(typed, new PageRequest(0, SHOWN)).items().stream()
                .map(OrganisationView::id)
                .toList();
    }

    /** What the field shows; nothing for one that does not exist. */
    public String label(Long id) {
        OrganisationView found =
                id == null ? null : organisations.organisations(List.of(id)).get(id);
        return found == null ? "" : found.name();
    }
}
