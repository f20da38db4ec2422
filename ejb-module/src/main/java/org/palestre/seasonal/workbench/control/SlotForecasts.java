package org.palestre.seasonal.workbench.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.occupancy.boundary.ForecastSeries;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.SeriesForecast;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.control.Allocation;
import org.palestre.seasonal.entity.CampaignFrame;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.DateRange;

/** What slots would get if they were granted now, each by the rules of the grant itself; four statements or five for all. */
@ApplicationScoped
public class SlotForecasts {

    private static final SeriesForecast NO_DATES = SeriesForecast.refused("occupancy.noDates", List.of());

    @Inject
    private ForecastSeries forecastSeries;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Clock clock;

    /** For each of them, in their order. */
    public List<SeriesForecast> of(List<Slot> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        Map<Long, CampaignFrame> frames =
                campaigns.frames(slots.stream().map(Slot::campaignId).collect(Collectors.toSet()));
        List<Optional<NewSeries>> series = slots.stream()
                .map(slot -> series(slot, frames.get(slot.campaignId())))
                .toList();
        List<SeriesForecast> told = forecastSeries.forecast(
                series.stream().flatMap(Optional::stream).toList());
        List<SeriesForecast> all = new ArrayList<>();
        int next = 0;
        for (Optional<NewSeries> one : series) {
            all.add(one.isPresent() ? told.get(next++) : NO_DATES);
        }
        return all;
    }

    private Optional<NewSeries> series(Slot slot, CampaignFrame frame) {
        Grant grant = slot.grant();
        Optional<DateRange> season =
                frame.period().grantedNow(grant.firstDate(), grant.lastDate(), LocalDate.now(clock));
        return season.map(dates ->
                Allocation.series(slot.requestId(), slot.organisationId(), slot.number(), grant, dates, false));
    }
}
