package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.boundary.CampaignChoice;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;

/** Shows campaigns, with the seasons that the calendar holds for them. */
@ApplicationScoped
public class CampaignViews {

    @Inject
    private CityCalendar calendar;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Clock clock;

    /** All seasons of the calendar, the earliest first. */
    public List<SeasonRef> seasons() {
        return calendar.seasons().stream().map(CampaignViews::season).toList();
    }

    /** The frame of dates of a campaign. */
    public Period period(Campaign campaign) {
        return new Period(seasonsOf(campaign, seasons()));
    }

    public CampaignView view(Campaign campaign) {
        return views(List.of(campaign)).get(0);
    }

    /** The same with the window that counts for one club. */
    public CampaignView view(Campaign campaign, SubmissionWindow window) {
        CampaignView general = view(campaign);
        return new CampaignView(
                general.id(),
                general.version(),
                general.name(),
                window.opensAt(),
                window.closesAt(),
                window.phase(clock.instant()),
                general.seasons(),
                general.publication(),
                general.publishesAt(),
                general.texts(),
                general.requests());
    }

    /** In the order given, with three statements for all of them. */
    public List<CampaignView> views(Collection<Campaign> shown) {
        List<SeasonRef> seasons = seasons();
        Map<Long, Long> requests =
                campaigns.requests(shown.stream().map(Campaign::id).toList());
        return shown.stream()
                .map(campaign -> new CampaignView(
                        campaign.id(),
                        campaign.version(),
                        campaign.name(),
                        campaign.window().opensAt(),
                        campaign.window().closesAt(),
                        campaign.window().phase(clock.instant()),
                        seasonsOf(campaign, seasons),
                        campaign.publication(),
                        campaign.publishesAt(),
                        campaign.texts(),
                        requests.getOrDefault(campaign.id(), 0L)))
                .toList();
    }

    /** In the order given, without another statement. */
    public List<CampaignChoice> choices(Collection<Campaign> shown) {
        return shown.stream()
                .map(campaign -> new CampaignChoice(
                        campaign.id(),
                        campaign.name(),
                        campaign.window().phase(clock.instant()),
                        campaign.publication()))
                .toList();
    }

    private static List<SeasonRef> seasonsOf(Campaign campaign, List<SeasonRef> seasons) {
        Map<Long, SeasonRef> byId = seasons.stream().collect(Collectors.toMap(SeasonRef::id, Function.identity()));
        return campaign.seasonIds().stream()
                .map(byId::get)
                .sorted(Comparator.comparing(SeasonRef::firstDate))
                .toList();
    }

    private static SeasonRef season(SeasonView season) {
        return new SeasonRef(
                season.id(),
                season.label(),
                season.dates().start(),
                season.dates().last());
    }
}
