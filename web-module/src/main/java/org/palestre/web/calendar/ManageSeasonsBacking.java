package org.palestre.web.calendar;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.ManageSeasons;
import org.palestre.calendar.boundary.SeasonChange;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.web.shell.Notices;

/** Keeps the seasons: the list, and one of them or a new one in the form beside it. */
@Named("manageSeasons")
@ViewScoped
public class ManageSeasonsBacking implements Serializable {

    private static final String HERE = "/gestion/manage-seasons?faces-redirect=true";

    @EJB
    private transient ManageSeasons manage;

    @EJB
    private transient CityCalendar calendar;

    @Inject
    private Notices notices;

    private Long season;
    private String label;
    private LocalDate first;
    private LocalDate last;

    /** Puts the chosen season, or a proposal for the next one, into the form. */
    public void load() {
        SeasonChange shown = manage.proposal();
        if (season != null) {
            SeasonView chosen = calendar.season(season);
            shown = new SeasonChange(
                    chosen.label(), chosen.dates().start(), chosen.dates().last());
        }
        label = shown.label();
        first = shown.first();
        last = shown.last();
    }

    /** Writes the form. */
    public String save() {
        SeasonChange typed = new SeasonChange(label, first, last);
        if (season == null) {
            manage.add(typed);
        } else {
            manage.change(season, typed);
        }
        notices.success("calendar.manageSeasons.saved", label);
        return HERE;
    }

    /** Takes the chosen season out. */
    public String remove() {
        manage.remove(season);
        notices.success("calendar.manageSeasons.removed");
        return HERE;
    }

    public List<SeasonView> getSeasons() {
        return manage.list();
    }

    public Long getSeason() {
        return season;
    }

    public void setSeason(Long season) {
        this.season = season;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
