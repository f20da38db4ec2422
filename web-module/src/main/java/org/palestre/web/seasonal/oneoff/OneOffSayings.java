package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.oneoff.boundary.CalendarLine;
import org.palestre.seasonal.oneoff.boundary.DateCheck;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.boundary.OneOffProblem;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.web.i18n.Words;

/** {@code #{oneOffs}} in pages: dates and states of one-off requests as people say them, in the language of the page. */
@Named("oneOffs")
@RequestScoped
public class OneOffSayings {

    private static final int MOST_NAMED = 3;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /** 14 h – 16 h. */
    public String span(LocalTime start, LocalTime end) {
        return words.text("seasonal.span", words.say(start), words.say(end));
    }

    /** 14 h – 16 h of a date that is asked for. */
    public String span(WantedDate date) {
        return span(date.start(), date.end());
    }

    /** The areas by their names. */
    public String areas(List<AreaRef> areas) {
        return areas.stream().map(AreaRef::name).collect(Collectors.joining(", "));
    }

    /** Who is there, and when; the first three of them. */
    public String busy(List<BusyTime> busy) {
        String named = busy.stream().limit(MOST_NAMED).map(this::one).collect(Collectors.joining(" ; "));
        return busy.size() > MOST_NAMED ? words.text("oneoff.andMore", named, busy.size() - MOST_NAMED) : named;
    }

    private String one(BusyTime busy) {
        LocalTime start = busy.start().atZone(clock.getZone()).toLocalTime();
        LocalTime end = busy.end().atZone(clock.getZone()).toLocalTime();
        return words.text(
                "oneoff.busy", span(start, end), busy.label() == null ? words.say(busy.kind()) : busy.label());
    }

    /** Why a site is closed, with what is particular about it. */
    public String closed(LeftOutReason reason, String detail) {
        String said = words.say(reason);
        return detail == null || detail.isBlank() || detail.equalsIgnoreCase(said) ? said : said + " – " + detail;
    }

    /** How a date stands in one word: a fault, closed, taken, late or free. */
    public String verdict(DateCheck check) {
        if (check.fault() != null) {
            return check.doubleOf() == null
                    ? words.say(check.fault())
                    : words.text("oneoff.doubleOf", check.doubleOf());
        }
        if (check.closed() != null) {
            return words.text("oneoff.closed");
        }
        return words.text(check.busy().isEmpty() ? "oneoff.free" : "oneoff.taken");
    }

    /** What explains the verdict; may be empty. */
    public String because(DateCheck check) {
        if (check.fault() != null) {
            return "";
        }
        String why = check.closed() == null ? busy(check.busy()) : closed(check.closed(), check.closedDetail());
        String late = check.late() ? words.text("oneoff.late") : "";
        return why.isEmpty() || late.isEmpty() ? why + late : why + ". " + late;
    }

    /** The icon that goes with how a date stands. */
    public String icon(DateCheck check) {
        if (check.fault() != null) {
            return "times-circle";
        }
        return check.free() ? "check" : "exclamation-triangle";
    }

    /** The colour that goes with how a date stands; it never speaks alone. */
    public String tone(DateCheck check) {
        if (check.fault() != null) {
            return "danger";
        }
        return check.free() ? "success" : "warning";
    }

    /** Why a line of a calendar was not understood. */
    public String problem(CalendarLine line) {
        return words.text("error." + line.problem(), line.values().toArray());
    }

    /** What keeps a draft from being submitted. */
    public String problem(OneOffProblem problem) {
        return words.text("error." + problem.code(), problem.values().toArray());
    }

    /** The icon that goes with a state. */
    public String statusIcon(OneOffStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case SUBMITTED -> "send";
            case IN_EXAMINATION -> "search";
            case GRANTED -> "check-circle";
            case GRANTED_WITH_CHANGES -> "check-square";
            case REFUSED -> "times-circle";
            case ANNOUNCED -> "megaphone";
            case WITHDRAWN -> "undo";
            case RELEASED -> "sign-out";
        };
    }

    /** The colour that goes with a state; it never speaks alone. */
    public String statusTone(OneOffStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, RELEASED -> "neutral";
            case SUBMITTED, ANNOUNCED -> "info";
            case IN_EXAMINATION -> "warning";
            case GRANTED, GRANTED_WITH_CHANGES -> "success";
            case REFUSED -> "danger";
        };
    }

    /** The icon that goes with what became of a date. */
    public String stateIcon(DateState state) {
        return switch (state) {
            case ASKED -> "clock";
            case GRANTED -> "check-circle";
            case CHANGED -> "check-square";
            case REFUSED -> "times-circle";
            case GIVEN_BACK -> "undo";
            case CANCELLED -> "ban";
        };
    }

    /** The colour that goes with what became of a date. */
    public String stateTone(DateState state) {
        return switch (state) {
            case ASKED -> "info";
            case GRANTED, CHANGED -> "success";
            case REFUSED, CANCELLED -> "danger";
            case GIVEN_BACK -> "neutral";
        };
    }
}
