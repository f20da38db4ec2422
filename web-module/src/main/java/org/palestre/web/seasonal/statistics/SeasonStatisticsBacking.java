package org.palestre.web.seasonal.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.seasonal.statistics.boundary.Breakdown;
import org.palestre.seasonal.statistics.boundary.ConsultStatistics;
import org.palestre.seasonal.statistics.boundary.FigureLine;
import org.palestre.seasonal.statistics.boundary.Figures;
import org.palestre.seasonal.statistics.boundary.SeasonStatistics;
import org.palestre.seasonal.statistics.boundary.YearFigures;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.FigureChart;
import org.palestre.web.shell.Notices;

/** A season in figures, as the address names it. */
@Named
@RequestScoped
public class SeasonStatisticsBacking {

    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ConsultStatistics statistics;

    @Inject
    private ConsultSites sites;

    @Inject
    private CurrentPerson person;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private StatisticsAddress address;
    private SeasonStatistics season;
    private FigureWords words;
    private List<ChartedBreakdown> breakdowns;
    private List<DistrictView> districts;

    /** Reads the season; nothing is left of it if there never was a campaign. */
    public void look() {
        address = StatisticsAddress.of(request.getParameterMap());
        words = new FigureWords(
                new Wording(FacesContext.getCurrentInstance().getViewRoot().getLocale(), clock.getZone()));
        season = statistics.season(address.filter()).orElse(null);
        if (season != null) {
            breakdowns = address.by() == null
                    ? season.breakdowns().stream().map(this::charted).toList()
                    : List.of(charted(whole()));
        }
    }

    private Breakdown whole() {
        Page<FigureLine> page =
                statistics.lines(address.filter(), address.by(), new PageRequest(address.page() - 1, SIZE));
        return new Breakdown(address.by(), page.items(), page.total());
    }

    private ChartedBreakdown charted(Breakdown breakdown) {
        return new ChartedBreakdown(breakdown, words);
    }

    public StatisticsAddress getAddress() {
        return address;
    }

    public SeasonStatistics getSeason() {
        return season;
    }

    /** The largest of each kind, or one page of the kind that the address names. */
    public List<ChartedBreakdown> getBreakdowns() {
        return breakdowns;
    }

    /** How many pages the kind has that the address names. */
    public long getPages() {
        return (breakdowns.get(0).getTotal() + SIZE - 1) / SIZE;
    }

    /** The season's total in words. */
    public ChartedBreakdown.Line getTotal() {
        return ChartedBreakdown.Line.of(season.season().label(), season.total(), words);
    }

    /** Each season in words, the earliest first. */
    public List<ChartedBreakdown.Line> getYears() {
        return season.years().stream()
                .map(year -> ChartedBreakdown.Line.of(year.season(), year.figures(), words))
                .toList();
    }

    /** The seasons side by side, as Chart.js reads them. */
    public String getYearsChart() {
        List<FigureChart.Series> series = List.of(
                        bars("statistics.hoursAsked", Figures::askedHours),
                        bars("statistics.hoursGranted", Figures::grantedHours),
                        bars("statistics.hoursUsed", Figures::usedHours))
                .stream()
                .filter(one -> one.values().stream().anyMatch(Objects::nonNull))
                .toList();
        return new FigureChart(
                        false,
                        season.years().stream().map(YearFigures::season).toList(),
                        series,
                        words.wording().language())
                .json();
    }

    private FigureChart.Series bars(String key, Function<Figures, Double> value) {
        return new FigureChart.Series(
                words.wording().text(key),
                season.years().stream().map(year -> value.apply(year.figures())).toList());
    }

    /** The districts that the agent may ask for. */
    public List<DistrictView> getDistricts() {
        if (districts == null) {
            AgentScope scope = person.scope();
            districts = sites.districts().stream()
                    .filter(district -> scope.wholeCity()
                            || !scope.siteIds().isEmpty()
                            || scope.districtCodes().contains(district.code()))
                    .toList();
        }
        return districts;
    }

    /** Gathers the figures anew and shows them. */
    public void recompute() throws IOException {
        look();
        statistics.recompute(season.season().id());
        notices.success("statistics.recomputed");
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + "/gestion/season-statistics" + address.query());
    }
}
