package org.palestre.web.seasonal.wish;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.wish.boundary.WishState;
import org.palestre.web.i18n.Words;

/** {@code #{wishWords}} in pages: ranks, durations and states of wishes as people say them. */
@Named
@RequestScoped
public class WishWords {

    /** Lengths of sessions that the form offers, in minutes. */
    private static final List<Integer> DURATIONS = List.of(30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360);

    @Inject
    private Words words;

    /** 1er choix. */
    public String rank(int rank) {
        return words.text("wish.rank", rank);
    }

    /** 1 h 30. */
    public String duration(int minutes) {
        return minutes % 60 == 0
                ? words.text("wish.hours", minutes / 60)
                : minutes < 60
                        ? words.text("wish.minutes", minutes)
                        : words.text("wish.hoursAndMinutes", minutes / 60, "%02d".formatted(minutes % 60));
    }

    /** Lengths of sessions to choose from, the one that is chosen among them. */
    public List<Integer> durations(Integer chosen) {
        return chosen == null || DURATIONS.contains(chosen)
                ? DURATIONS
                : Stream.concat(DURATIONS.stream(), Stream.of(chosen)).sorted().toList();
    }

    /** Whether nobody is there or asks for it. */
    public boolean free(WishState state) {
        return state.place() == WeekTimeState.FREE && state.requestedBy() == 0;
    }

    /** Libre ; demandé par 3 autres clubs. */
    public String state(WishState state) {
        if (state.place() == null) {
            return words.text("wish.incomplete");
        }
        String place = words.say(state.place());
        return state.requestedBy() == 0 ? place : words.text("wish.andRequested", place, state.requestedBy());
    }

    /** The icon that goes with it. */
    public String icon(WishState state) {
        return state.place() == null
                ? "pencil"
                : switch (state.place()) {
                    case FREE -> state.requestedBy() == 0 ? "check" : "users";
                    case HELD_THIS_SEASON -> "exclamation-circle";
                    case TAKEN -> "times-circle";
                    case CLOSED -> "lock";
                };
    }

    /** The colour that goes with it. */
    public String tone(WishState state) {
        return state.place() == null
                ? "neutral"
                : switch (state.place()) {
                    case FREE -> state.requestedBy() == 0 ? "success" : "warning";
                    case HELD_THIS_SEASON -> "warning";
                    case TAKEN, CLOSED -> "danger";
                };
    }
}
