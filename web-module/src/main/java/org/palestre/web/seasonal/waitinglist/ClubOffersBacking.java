package org.palestre.web.seasonal.waitinglist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.waitinglist.boundary.AnswerOffer;
import org.palestre.seasonal.waitinglist.boundary.OfferView;
import org.palestre.web.seasonal.CurrentClub;

/** The offers that a club has to answer, on its dashboard. */
@Named
@RequestScoped
public class ClubOffersBacking {

    @Inject
    private AnswerOffer answering;

    @Inject
    private CurrentClub currentClub;

    private List<OfferView> open;

    /** The most urgent first. */
    public List<OfferView> getOpen() {
        if (open == null) {
            open = currentClub.club().map(club -> answering.open(club.id())).orElse(List.of());
        }
        return open;
    }
}
