package org.palestre.web.calendar;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.palestre.calendar.boundary.ManageSchoolBreaks;
import org.palestre.calendar.boundary.SchoolBreakView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.web.shell.Notices;

/** Keeps the school breaks of the city's zone by hand. */
@Named("manageSchoolBreaks")
@ViewScoped
public class ManageSchoolBreaksBacking implements Serializable {

    private static final String HERE = "/gestion/manage-school-breaks?faces-redirect=true";

    @EJB
    private transient ManageSchoolBreaks manage;

    @EJB
    private transient CitySettings settings;

    @Inject
    private Notices notices;

    private Long chosen;
    private int version;
    private String name;
    private LocalDate start;
    private LocalDate end;

    /** Puts the chosen break into the form. */
    public void load() {
        if (chosen != null) {
            SchoolBreakView view = manage.list(getZone()).stream()
                    .filter(one -> one.id() == chosen)
                    .findFirst()
                    .orElseThrow(() -> BusinessException.notFound("calendar.unknownBreak"));
            version = view.version();
            name = view.name();
            start = view.dates().start();
            end = view.dates().end();
        }
    }

    /** Writes the form. */
    public String save() {
        if (chosen == null) {
            manage.add(getZone(), name, start, end);
        } else {
            manage.change(chosen, version, name, start, end);
        }
        notices.success("calendar.manageSchoolBreaks.saved", name);
        return HERE;
    }

    /** Takes the chosen break out. */
    public String remove() {
        manage.remove(chosen);
        notices.success("calendar.manageSchoolBreaks.removed");
        return HERE;
    }

    public String getZone() {
        return settings.city().schoolZone();
    }

    /** The latest first. */
    public List<SchoolBreakView> getBreaks() {
        List<SchoolBreakView> breaks = new ArrayList<>(manage.list(getZone()));
        Collections.reverse(breaks);
        return breaks;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }
}
