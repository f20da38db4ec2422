package org.palestre.web.seasonal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.web.i18n.Words;

/** {@code #{commissionWords}} in pages: the icons and colours of what a commission says; they never speak alone. */
@Named
@RequestScoped
public class CommissionWords {

    @Inject
    private Words words;

    public String icon(CommissionDecision decision) {
        return switch (decision) {
            case AS_ASKED -> "check-circle";
            case WITH_CHANGES -> "check-square";
            case REFUSED -> "times-circle";
            case POSTPONED -> "clock";
        };
    }

    public String tone(CommissionDecision decision) {
        return switch (decision) {
            case AS_ASKED, WITH_CHANGES -> "success";
            case REFUSED -> "danger";
            case POSTPONED -> "warning";
        };
    }

    public String icon(Opinion opinion) {
        return switch (opinion) {
            case FAVOURABLE -> "thumbs-up";
            case FAVOURABLE_WITH_CHANGES -> "sliders-h";
            case UNFAVOURABLE -> "thumbs-down";
        };
    }

    /** When the club is told what is decided, and until when that can be undone. */
    public String told(Publication publication) {
        return words.text("commission.told." + publication.name());
    }

    /** 62,5 / 100; empty without a score. */
    public String points(ScoreView score) {
        return score == null ? "" : words.text("scoring.points", score.points(), score.outOf());
    }
}
