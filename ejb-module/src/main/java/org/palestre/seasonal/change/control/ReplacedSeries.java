package org.palestre.seasonal.change.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.OccupySeries;
import org.palestre.occupancy.boundary.ReplaceSeries;
import org.palestre.occupancy.boundary.SeriesReplacement;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.occupancy.boundary.SuspendSeries;
import org.palestre.seasonal.boundary.SuspendedDates;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.control.SuspendedTime;
import org.palestre.shared.DateRange;

/**
 * What a change means for the areas. A suspension goes on: what others may have meanwhile is not occupied, and what is
 * kept for the club is, without the right to come.
 */
@ApplicationScoped
public class ReplacedSeries {

    @Inject
    private ReplaceSeries replaceSeries;

    @Inject
    private OccupySeries occupySeries;

    @Inject
    private SuspendSeries suspendSeries;

    @Inject
    private PermitSeries permitSeries;

    /** What it would bring to each, in the order given; nothing is written. */
    List<List<SeriesView>> preview(List<Replacement> replacements) {
        return replaceSeries.preview(replacements.stream().map(this::series).toList());
    }

    /** Writes it: all or none. */
    List<List<SeriesView>> write(List<Replacement> replacements, String reason) {
        List<List<SeriesView>> written =
                replaceSeries.replace(replacements.stream().map(this::series).toList(), reason);
        IntStream.range(0, written.size()).forEach(n -> suspend(replacements.get(n), written.get(n)));
        return written;
    }

    private void suspend(Replacement one, List<SeriesView> written) {
        List<Long> ids = written.stream().map(SeriesView::seriesId).toList();
        one.suspensions().stream()
                .filter(dates -> !dates.frees())
                .forEach(dates -> suspendSeries.suspend(
                        ids,
                        dates.first(),
                        dates.last() == null ? null : dates.last().plusDays(1)));
    }

    private SeriesReplacement series(Replacement one) {
        List<SuspendedDates> freed =
                one.suspensions().stream().filter(SuspendedDates::frees).toList();
        List<NewSeries> coming = one.start().isAfter(one.terms().lastDate())
                ? List.of()
                : SuspendedTime.parts(
                                DateRange.inclusive(one.start(), one.terms().lastDate()), freed)
                        .stream()
                        .filter(part -> part.suspension() == null)
                        .flatMap(part -> permitSeries
                                .series(
                                        one.slot().request(),
                                        one.terms(),
                                        part.dates().start(),
                                        part.dates().last(),
                                        one.leaveOutConflicts())
                                .stream())
                        .filter(series -> freed.isEmpty() || hasDates(series))
                        .toList();
        return new SeriesReplacement(one.permit().seriesIds(), one.from(), coming);
    }

    /** A few days beside a suspension may hold no date at all. */
    private boolean hasDates(NewSeries series) {
        SeriesView view = occupySeries.preview(series);
        return !view.occurrences().isEmpty()
                || view.leftOut().stream().anyMatch(date -> date.reason() == LeftOutReason.CONFLICT);
    }
}
