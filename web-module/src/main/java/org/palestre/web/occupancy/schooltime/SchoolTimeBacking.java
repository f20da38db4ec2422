package org.palestre.web.occupancy.schooltime;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.occupancy.schooltime.boundary.ManageSchoolTime;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** The hours that schools have in a season. */
@Named
@ViewScoped
public class SchoolTimeBacking implements Serializable {

    private static final int LINES = 50;

    @Inject
    private ManageSchoolTime schoolTime;

    @Inject
    private CityCalendar calendar;

    @Inject
    private Notices notices;

    @Inject
    private transient Clock clock;

    private Long season;
    private Long site;
    private String q;
    private int page = 1;
    private String reason;
    private transient Page<SchoolTimeView> list;
    private transient List<SeasonView> seasons;

    /** Begins with the season that is on, or the next. */
    public void load() {
        if (season == null) {
            LocalDate today = LocalDate.now(clock);
            season = getSeasons().stream()
                    .filter(one -> one.dates().end().isAfter(today))
                    .findFirst()
                    .map(SeasonView::id)
                    .orElse(null);
        }
    }

    /** Gives hours back. */
    public String end(SchoolTimeView hours) {
        int freed = schoolTime.end(hours.id(), reason);
        notices.success("schooltime.ended", hours.school(), freed);
        return "/gestion/school-time?faces-redirect=true&season=" + season;
    }

    /** Shows what the fields ask for, at an address that can be mailed. */
    public String filter() {
        return "/gestion/school-time?faces-redirect=true&" + getQuery().substring(1);
    }

    public Page<SchoolTimeView> getList() {
        if (list == null) {
            list = season == null
                    ? new Page<>(List.of(), 0)
                    : schoolTime.list(season, site, q, new PageRequest(page - 1, LINES));
        }
        return list;
    }

    public long getPages() {
        return (getList().total() + LINES - 1) / LINES;
    }

    /** The address of this list without its page. */
    public String getQuery() {
        return "?season=" + season
                + (site == null ? "" : "&site=" + site)
                + (q == null || q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    public List<SeasonView> getSeasons() {
        if (seasons == null) {
            seasons = calendar.seasons();
        }
        return seasons;
    }

    public Long getSeason() {
        return season;
    }

    public void setSeason(Long season) {
        this.season = season;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.length() <= 100 ? q : q.substring(0, 100);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
