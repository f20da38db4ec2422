package org.palestre.web.occupancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.palestre.occupancy.boundary.PromisedTime;
import org.palestre.web.i18n.Words;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.timeline.TimelineEvent;

/** How plannings draw what is promised: it is nobody's yet, cannot be moved, and leads nowhere. */
@Named("promisedOnPlanning")
@ApplicationScoped
public class PromisedOnPlanning {

    private static final String STYLE = "pa-promised";

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    /** To whom it is promised, and under which number. */
    public String label(PromisedTime promised) {
        return words.text("occupancy.planning.promisedTo", promised.holder(), promised.title());
    }

    /** When. */
    public String times(PromisedTime promised) {
        LocalDateTime start = local(promised.startsAt());
        return words.text(
                "occupancy.planning.span",
                start.toLocalDate(),
                start.toLocalTime(),
                local(promised.endsAt()).toLocalTime());
    }

    /** In the calendar of a week. */
    ScheduleEvent<?> inCalendar(PromisedTime promised, String area) {
        return DefaultScheduleEvent.builder()
                .id(id(promised))
                .title(label(promised) + (area.isEmpty() ? "" : " · " + area))
                .description(label(promised))
                .startDate(local(promised.startsAt()))
                .endDate(local(promised.endsAt()))
                .styleClass(STYLE)
                .editable(false)
                .overlapAllowed(true)
                .build();
    }

    /** On the board of a day. */
    TimelineEvent<Long> onBoard(PromisedTime promised) {
        return TimelineEvent.<Long>builder()
                .id(id(promised))
                .group(Long.toString(promised.areaId()))
                .title(label(promised))
                .startDate(local(promised.startsAt()))
                .endDate(local(promised.endsAt()))
                .styleClass(STYLE)
                .editable(false)
                .build();
    }

    private static String id(PromisedTime promised) {
        return "promised-" + promised.areaId() + "-" + promised.startsAt().toEpochMilli() + "-" + promised.title();
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }
}
