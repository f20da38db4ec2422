package org.palestre.web.occupancy;

import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.PageRequest;

/** Organisations in a field that completes what is typed: name and registration, which tells namesakes apart. */
final class Holders {

    private static final String BETWEEN = " – ";

    private Holders() {}

    static String label(OrganisationView organisation) {
        return organisation.name() + BETWEEN + organisation.registration();
    }

    /** The organisation whose label was chosen; null if none was. */
    static Long id(ConsultOrganisations organisations, String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        int end = label.lastIndexOf(BETWEEN);
        String registration = end < 0 ? label : label.substring(end + BETWEEN.length());
        return organisations.search(registration, new PageRequest(0, PageRequest.LARGEST)).items().stream()
                .filter(organisation -> label(organisation).equals(label))
                .map(OrganisationView::id)
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("occupancy.unknownHolder", "organisation"));
    }
}
