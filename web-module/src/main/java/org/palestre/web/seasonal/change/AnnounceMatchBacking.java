package org.palestre.web.seasonal.change;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.palestre.seasonal.change.boundary.AnnounceMatch;
import org.palestre.web.seasonal.permit.OfPermit;
import org.palestre.web.shell.Notices;

/** A club announces a match within its own slot (art. 15). */
@Named
@ViewScoped
public class AnnounceMatchBacking extends OfPermit {

    @Inject
    private AnnounceMatch matches;

    @Inject
    private Notices notices;

    private LocalDate date;
    private String match;

    /** Tells the city and the site. */
    public String announce() {
        matches.announce(getId(), date, match);
        notices.success("change.match.done", date);
        return portal(getId());
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getMatch() {
        return match;
    }

    public void setMatch(String match) {
        this.match = match;
    }
}
