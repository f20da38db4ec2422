package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.LeftOutSession;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.web.i18n.Words;

/** {@code #{slots}} in pages: weekly slots and states of requests as people say them, in the language of the page. */
@Named("slots")
@RequestScoped
public class SlotWords {

    @Inject
    private Words words;

    /** Lundi, 18 h – 20 h. */
    public String time(WeeklySlot slot) {
        return words.text("seasonal.slot", capital(words.say(slot.day())), slot.start(), slot.end());
    }

    /** Each of them, one after the other. */
    public String times(Collection<WeeklySlot> slots) {
        return slots.stream().filter(WeeklySlot::complete).map(this::time).collect(Collectors.joining(" ; "));
    }

    /** The days of the week that occur, each once. */
    public String days(Collection<WeeklySlot> slots) {
        return capital(slots.stream()
                .filter(WeeklySlot::complete)
                .map(WeeklySlot::day)
                .distinct()
                .sorted()
                .map(words::say)
                .collect(Collectors.joining(", ")));
    }

    /** Lundi. */
    public String day(DayOfWeek day) {
        return capital(words.say(day));
    }

    /** Lun. */
    public String shortDay(DayOfWeek day) {
        return words.text("seasonal.shortDay." + day.name());
    }

    /** 18 h – 20 h. */
    public String span(WeekTime time) {
        return words.text("seasonal.span", minute(time.from()), minute(time.to()));
    }

    /** Several spans in a line. */
    public String spans(List<WeekTime> times) {
        return times.stream().map(this::span).collect(Collectors.joining(", "));
    }

    /** 18 h for 1080. */
    public String minute(int minute) {
        return words.say(LocalTime.MIDNIGHT.plusMinutes(minute));
    }

    /** The icon that goes with a state. */
    public String icon(RequestStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case SUBMITTED -> "send";
            case IN_EXAMINATION -> "search";
            case BEFORE_COMMISSION -> "users";
            case GRANTED -> "check-circle";
            case GRANTED_WITH_CHANGES -> "check-square";
            case REFUSED -> "times-circle";
            case WAITING_LIST -> "hourglass";
            case WITHDRAWN -> "undo";
            case RELEASED -> "sign-out";
            case REVOKED -> "ban";
        };
    }

    /** The colour that goes with a state; it never speaks alone. */
    public String tone(RequestStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, RELEASED -> "neutral";
            case SUBMITTED -> "info";
            case IN_EXAMINATION, BEFORE_COMMISSION, WAITING_LIST -> "warning";
            case GRANTED, GRANTED_WITH_CHANGES -> "success";
            case REFUSED, REVOKED -> "danger";
        };
    }

    /** The icon that goes with what may be said of a time. */
    public String stateIcon(WeekTimeState state) {
        return switch (state) {
            case FREE -> "check";
            case HELD_THIS_SEASON -> "exclamation-circle";
            case TAKEN -> "times-circle";
            case CLOSED -> "lock";
        };
    }

    /** The seasons by their names. */
    public String seasons(Collection<SeasonRef> seasons) {
        return seasons.stream().map(SeasonRef::label).collect(Collectors.joining(words.text("seasonal.and")));
    }

    /** The areas by their names. */
    public String areas(Collection<AreaRef> areas) {
        return areas.stream().map(AreaRef::name).collect(Collectors.joining(", "));
    }

    /** From when to when; whole seasons if nothing else is said. */
    public String period(PlaceAndTimes wanted) {
        return wanted.firstDate() == null || wanted.lastDate() == null
                ? words.text("seasonal.wholeSeason")
                : words.text("shell.dateRange", wanted.firstDate(), wanted.lastDate());
    }

    /** What taking part costs. */
    public String price(UserTerms terms) {
        if (!terms.paying()) {
            return words.text("seasonal.free");
        }
        return terms.averageYearlyPriceCents() == null
                ? ""
                : words.text("seasonal.perYear", words.money(terms.averageYearlyPriceCents()));
    }

    /** Why there is no session on a date, with what is particular about it if anything is. */
    public String why(LeftOutSession date) {
        String reason = words.text("seasonal.LeftOutReason." + date.reason());
        String detail = date.detail() == null ? "" : date.detail().strip();
        return detail.isEmpty() || detail.equalsIgnoreCase(reason) ? reason : reason + " – " + detail;
    }

    /** What keeps a draft from being submitted. */
    public String problem(Problem problem) {
        return words.text("error." + problem.code(), problem.values().toArray());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
