package org.palestre.web.seasonal.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.pricing.boundary.SetUpSeasonPricing;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** The terms in which a season is invoiced. */
@Named
@ViewScoped
public class SeasonTermsBacking implements Serializable {

    @Inject
    private SetUpSeasonPricing setUp;

    @Inject
    private CityCalendar calendar;

    @Inject
    private Notices notices;

    private Long season;
    private List<TermRow> terms;

    /** Reads the season that the address names. */
    public void load() {
        if (season == null) {
            throw BusinessException.notFound("calendar.unknownSeason");
        }
        terms = setUp.terms(season).stream().map(TermRow::new).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Saves them; the last one ends with the season whatever its field says. */
    public String save() {
        int priced = setUp.changeTerms(season, terms.stream().map(TermRow::term).toList());
        notices.success("pricing.termsSaved", priced);
        return "/gestion/season-pricing?faces-redirect=true";
    }

    /** One more term. */
    public void add() {
        terms.add(new TermRow());
    }

    /** Takes a term away. */
    public void remove(TermRow row) {
        terms.remove(row);
    }

    public SeasonView getView() {
        return calendar.season(season);
    }

    public List<TermRow> getTerms() {
        return terms;
    }

    public Long getSeason() {
        return season;
    }

    public void setSeason(Long season) {
        this.season = season;
    }
}
