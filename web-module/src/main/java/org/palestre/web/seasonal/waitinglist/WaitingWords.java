package org.palestre.web.seasonal.waitinglist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.waitinglist.boundary.NearbySlot;
import org.palestre.seasonal.waitinglist.boundary.OfferState;
import org.palestre.web.i18n.Words;

/** {@code #{waitingWords}} in pages: distances, deadlines and states of offers as people say them. */
@Named
@RequestScoped
public class WaitingWords {

    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int KILOMETRE = 1000;

    @Inject
    private Words words;

    /** À 800 m, le même jour, 60 minutes plus tard. */
    public String difference(NearbySlot slot) {
        List<String> parts = new ArrayList<>();
        if (slot.metres() != null) {
            parts.add(distance(slot.metres()));
        }
        parts.add(words.text(slot.daysApart() == 0 ? "waitinglist.near.sameDay" : "waitinglist.near.otherDay"));
        if (slot.minutesApart() == 0) {
            parts.add(words.text("waitinglist.near.sameTime"));
        } else {
            parts.add(words.text(
                    slot.minutesApart() > 0 ? "waitinglist.near.later" : "waitinglist.near.earlier",
                    Math.abs(slot.minutesApart())));
        }
        return String.join(", ", parts);
    }

    private String distance(int metres) {
        if (metres == 0) {
            return words.text("waitinglist.near.sameSite");
        }
        return metres < KILOMETRE
                ? words.text("waitinglist.near.metres", Math.round(metres / 10.0) * 10)
                : words.text("waitinglist.near.kilometres", Math.round(metres / 100.0) / 10.0);
    }

    /** The last minute at which one can answer. */
    public Instant lastMinute(Instant answerBy) {
        return answerBy == null ? null : answerBy.minusSeconds(SECONDS_OF_A_MINUTE);
    }

    /** The icon that goes with the state of an offer. */
    public String icon(OfferState state) {
        return switch (state) {
            case OPEN -> "envelope";
            case ACCEPTED -> "check-circle";
            case DECLINED -> "times-circle";
            case EXPIRED -> "clock";
            case TAKEN_BACK -> "undo";
        };
    }

    /** The colour that goes with it; it never speaks alone. */
    public String tone(OfferState state) {
        return switch (state) {
            case OPEN -> "info";
            case ACCEPTED -> "success";
            case DECLINED, EXPIRED, TAKEN_BACK -> "neutral";
        };
    }
}
