package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.KindRules;
import org.palestre.seasonal.oneoff.boundary.ManageOneOffKinds;
import org.palestre.seasonal.oneoff.boundary.RequestOneOffBooking;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.CurrentClub;

/** What a club can ask for date by date, and the beginning of a request. */
@Named
@RequestScoped
public class StartOneOffBookingBacking {

    @Inject
    private RequestOneOffBooking requests;

    @Inject
    private ManageOneOffKinds kinds;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Words words;

    private List<KindRules> offered;

    /** Begins a draft. */
    public String start() {
        long club = currentClub
                .club()
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownOrganisation"))
                .id();
        return RequestOneOffBookingBacking.HERE + requests.startDraft(club).id() + "&step="
                + OneOffPage.PURPOSE.getAddress();
    }

    /** The kinds that the city offers. */
    public List<KindRules> getOffered() {
        if (offered == null) {
            offered = kinds.kinds().stream().filter(KindRules::offered).toList();
        }
        return offered;
    }

    /** What the city says about a kind. */
    public String help(KindRules rules) {
        return rules.help(words.language().getLanguage());
    }
}
