package org.palestre.web.occupancy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.palestre.occupancy.boundary.ClaimLeftOutDates;
import org.palestre.occupancy.boundary.ClaimedDates;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.SeriesSheet;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** A series with the dates it has and those it lacks, which can be claimed in one action. */
@Named
@ViewScoped
public class SeriesBacking implements Serializable {

    @Inject
    private ClaimLeftOutDates claimLeftOutDates;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private Long id;
    private boolean duringSchoolBreaks;
    private transient SeriesSheet sheet;

    /** Refuses an unknown series before anything is shown. */
    public void open() {
        getSheet();
    }

    /** Claims all left-out dates that can be had now. */
    public String claim() {
        ClaimedDates result = claimLeftOutDates.claim(id, duringSchoolBreaks);
        if (result.claimed().isEmpty()) {
            notices.info("occupancy.series.nothingClaimed");
        } else {
            notices.success("occupancy.series.claimed", result.claimed().size());
        }
        return "/gestion/series?id=" + id + "&faces-redirect=true";
    }

    /** Whether a left-out date is still to come. */
    public boolean isClaimable() {
        LocalDate today = LocalDate.now(clock);
        return getSheet().leftOut().stream().anyMatch(left -> !left.date().isBefore(today));
    }

    /** The date and times of an occurrence. */
    public String when(Occurrence occurrence) {
        LocalDateTime start = local(occurrence.startsAt());
        return words.longDate(start.toLocalDate());
    }

    /** The times of an occurrence. */
    public String times(Occurrence occurrence) {
        return words.text(
                "occupancy.planning.times",
                local(occurrence.startsAt()).toLocalTime(),
                local(occurrence.endsAt()).toLocalTime());
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    public SeriesSheet getSheet() {
        if (sheet == null) {
            sheet = claimLeftOutDates.sheet(id);
        }
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isDuringSchoolBreaks() {
        return duringSchoolBreaks;
    }

    public void setDuringSchoolBreaks(boolean duringSchoolBreaks) {
        this.duringSchoolBreaks = duringSchoolBreaks;
    }
}
