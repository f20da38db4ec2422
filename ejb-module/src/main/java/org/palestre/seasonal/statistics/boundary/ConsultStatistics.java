package org.palestre.seasonal.statistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.statistics.control.FigureKeeping;
import org.palestre.seasonal.statistics.control.FiguresFile;
import org.palestre.seasonal.statistics.entity.Reach;
import org.palestre.seasonal.statistics.entity.SeasonFigures;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * The seasons in figures, for the booking office: each agent sees those of the sites entrusted to him or her. The number
 * of statements does not depend on what there is to show.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ConsultStatistics {

    private static final int LARGEST = 12;
    private static final int EVERY_LINE = 100_000;
    private static final Duration FRESH = Duration.ofSeconds(10);

    @EJB
    private CurrentPerson person;

    @Inject
    private SeasonFigures figures;

    @Inject
    private FigureKeeping keeping;

    @Inject
    private Clock clock;

    /**
     * A season in figures, with the largest of each kind; empty if there never was a campaign.
     *
     * @throws BusinessException {@code statistics.unknownSeason} if no campaign was for it
     */
    public Optional<SeasonStatistics> season(StatisticsFilter filter) {
        return season(filter, LARGEST);
    }

    /**
     * One page of all disciplines, clubs… of a season, those with most hours asked for first.
     *
     * @throws BusinessException {@code statistics.unknownSeason} if no campaign was for it
     */
    public Page<FigureLine> lines(StatisticsFilter filter, Dimension dimension, PageRequest page) {
        SeasonFigures.Known chosen = choose(filter.seasonId(), gathered())
                .orElseThrow(() -> BusinessException.notFound("statistics.unknownSeason"));
        Breakdown found = figures.breakdowns(
                        chosen.season().id(),
                        Reach.of(person.scope(), filter.districtCode()),
                        List.of(dimension),
                        page.size(),
                        page.offset())
                .get(0);
        return new Page<>(found.lines(), found.total());
    }

    /**
     * Every line of every kind, for a file.
     *
     * @throws BusinessException {@code statistics.unknownSeason} if no campaign was for it
     */
    public SeasonStatistics whole(StatisticsFilter filter) {
        return season(filter, EVERY_LINE).orElseThrow(() -> BusinessException.notFound("statistics.unknownSeason"));
    }

    /** The same as a CSV file (UTF-8 with BOM, semicolons). */
    public DownloadFile export(StatisticsFilter filter) {
        SeasonStatistics whole = whole(filter);
        return new DownloadFile(
                "statistiques-" + whole.season().label() + ".csv", "text/csv;charset=UTF-8", FiguresFile.of(whole));
    }

    /**
     * Gathers a season's figures now instead of at the next quarter of an hour; those of a few seconds ago stay.
     *
     * @throws BusinessException {@code statistics.unknownSeason} if no campaign was for it
     */
    public void recompute(long seasonId) {
        choose(seasonId, figures.seasons())
                .filter(known -> known.computedAt() == null
                        || known.computedAt().isBefore(clock.instant().minus(FRESH)))
                .ifPresent(known -> keeping.refresh(seasonId));
    }

    private Optional<SeasonStatistics> season(StatisticsFilter filter, int most) {
        List<SeasonFigures.Known> seasons = gathered();
        return choose(filter.seasonId(), seasons).map(chosen -> {
            Reach reach = Reach.of(person.scope(), filter.districtCode());
            long id = chosen.season().id();
            List<YearFigures> years = figures.years(reach);
            return new SeasonStatistics(
                    chosen.season(),
                    seasons.stream().map(SeasonFigures.Known::season).toList(),
                    chosen.computedAt(),
                    years.stream()
                            .filter(year -> year.seasonId() == id)
                            .map(YearFigures::figures)
                            .findFirst()
                            .orElse(Figures.NONE),
                    ordered(figures.breakdowns(id, reach, List.of(Dimension.values()), most, 0)),
                    years);
        });
    }

    /** The seasons; the first who asks has the figures gathered that nobody gathered yet. */
    private List<SeasonFigures.Known> gathered() {
        List<SeasonFigures.Known> seasons = figures.seasons();
        List<Long> missing = seasons.stream()
                .filter(known -> known.computedAt() == null)
                .map(known -> known.season().id())
                .toList();
        missing.forEach(keeping::refresh);
        return missing.isEmpty() ? seasons : figures.seasons();
    }

    private Optional<SeasonFigures.Known> choose(Long seasonId, List<SeasonFigures.Known> seasons) {
        if (seasonId != null) {
            return Optional.of(seasons.stream()
                    .filter(known -> known.season().id() == seasonId)
                    .findFirst()
                    .orElseThrow(() -> BusinessException.notFound("statistics.unknownSeason")));
        }
        Long latest = figures.latest(clock.instant()).orElse(null);
        return seasons.stream()
                .filter(known -> latest == null || known.season().id() == latest)
                .findFirst();
    }

    /** Genders and age bands in their own order, which everybody expects. */
    private static List<Breakdown> ordered(List<Breakdown> breakdowns) {
        return breakdowns.stream()
                .map(breakdown -> switch (breakdown.dimension()) {
                    case GENDER ->
                        sorted(breakdown, line -> Gender.valueOf(line.code()).ordinal());
                    case AGE_BAND ->
                        sorted(breakdown, line -> AgeBand.valueOf(line.code()).ordinal());
                    default -> breakdown;
                })
                .toList();
    }

    private static Breakdown sorted(Breakdown breakdown, ToIntFunction<FigureLine> order) {
        return new Breakdown(
                breakdown.dimension(),
                breakdown.lines().stream()
                        .sorted(Comparator.comparingInt(order))
                        .toList(),
                breakdown.total());
    }
}
