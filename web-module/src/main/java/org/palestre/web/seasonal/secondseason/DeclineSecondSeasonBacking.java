package org.palestre.web.seasonal.secondseason;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.secondseason.boundary.CarryOverState;
import org.palestre.seasonal.secondseason.boundary.DeclineSecondSeason;
import org.palestre.seasonal.secondseason.boundary.SecondSeason;
import org.palestre.web.seasonal.CurrentClub;
import org.palestre.web.shell.Notices;

/** The second seasons of a club's slots: what was carried over, what can still be declined. */
@Named
@RequestScoped
public class DeclineSecondSeasonBacking {

    @Inject
    private DeclineSecondSeason seasons;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Notices notices;

    private List<SecondSeason> list;

    /** All of them, by permit. */
    public List<SecondSeason> getList() {
        if (list == null) {
            list = currentClub
                    .club()
                    .map(club -> seasons.ofOrganisation(club.id()))
                    .orElse(List.of());
        }
        return list;
    }

    /** Whether the slot of this permit has a second season, whatever became of it. */
    public boolean concerns(long permitId) {
        return getList().stream().anyMatch(season -> season.permitId() == permitId);
    }

    /** Gives the second season of a slot up. */
    public String decline(long requestId) {
        SecondSeason season = seasons.decline(requestId);
        notices.success("secondseason.declined", season.permitNumber(), season.season(), season.declineUntil());
        return "/account/permits?faces-redirect=true";
    }

    /** Wants it after all. */
    public String undo(long requestId) {
        SecondSeason season = seasons.undo(requestId);
        notices.success("secondseason.undone", season.permitNumber(), season.season());
        return "/account/permits?faces-redirect=true";
    }

    /** The icon that goes with a state. */
    public String icon(CarryOverState state) {
        return switch (state) {
            case WAITING -> "hourglass";
            case DECLINED -> "sign-out";
            case CARRIED -> "check-circle";
            case PARTLY -> "exclamation-triangle";
            case NOTHING -> "times-circle";
        };
    }

    /** The colour that goes with a state; it never speaks alone. */
    public String tone(CarryOverState state) {
        return switch (state) {
            case WAITING -> "info";
            case DECLINED -> "neutral";
            case CARRIED -> "success";
            case PARTLY -> "warning";
            case NOTHING -> "danger";
        };
    }
}
