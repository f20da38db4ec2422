package org.palestre.web.seasonal.clubcalendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.clubcalendar.boundary.FeedState;
import org.palestre.seasonal.clubcalendar.boundary.ManageCalendarFeed;
import org.palestre.shared.BusinessException;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.web.seasonal.CurrentClub;
import org.palestre.web.shell.Notices;

/** The secret address of the club's calendar: made, shown this once, renewed, switched off. */
@Named
@ViewScoped
public class CalendarFeedBacking implements Serializable {

    @Inject
    private ManageCalendarFeed feeds;

    @Inject
    private CitySettings settings;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Notices notices;

    private String address;

    /** Whether there is a feed, and since when; null if it is switched off. */
    public FeedState getState() {
        return currentClub.club().flatMap(club -> feeds.state(club.id())).orElse(null);
    }

    /** Makes a new address and shows it on this page, and never again. */
    public void renew() {
        address = settings.city().baseUrl() + "/calendar/" + feeds.renew(club()) + ".ics";
    }

    /** Switches the feed off. */
    public String switchOff() {
        feeds.switchOff(club());
        notices.success("clubcalendar.feed.off");
        return "/account/club-calendar?faces-redirect=true";
    }

    private long club() {
        return currentClub
                .club()
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownOrganisation"))
                .id();
    }

    /** The address that was just made; null else. */
    public String getAddress() {
        return address;
    }
}
