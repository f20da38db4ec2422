package org.palestre.web.seasonal.campaign;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.campaign.boundary.CampaignProgress;
import org.palestre.seasonal.campaign.boundary.PlaceCount;
import org.palestre.seasonal.campaign.boundary.ProgressBoard;
import org.palestre.seasonal.campaign.boundary.ProgressView;
import org.palestre.seasonal.campaign.boundary.RemindClubs;
import org.palestre.seasonal.campaign.boundary.ReminderView;
import org.palestre.seasonal.campaign.boundary.SilentClub;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** How a campaign goes, and the clubs that have not answered. */
@Named
@ViewScoped
public class CampaignProgressBacking implements Serializable {

    private static final int SITES = 20;
    private static final int CLUBS = 50;

    @Inject
    private CampaignProgress progress;

    @Inject
    private RemindClubs reminders;

    @Inject
    private Notices notices;

    private long id;
    private String q;
    private int page = 1;
    private int sitesPage = 1;
    private ProgressBoard board;
    private DayChart chart;
    private transient Page<PlaceCount> sites;
    private transient Page<SilentClub> silent;
    private UUID action;
    private ReminderView reminder;

    /** Reads how it stands. */
    public void load() {
        ProgressView view = progress.view(id, q, new PageRequest(page - 1, CLUBS));
        board = view.board();
        silent = view.silent();
        chart = new DayChart(board.days());
        action = UUID.randomUUID();
        lookAtReminder();
    }

    /** How far the last reminder is. */
    public void lookAtReminder() {
        reminder = reminders.last(id);
    }

    /** Goes on with a reminder whose job ended before all clubs were reached. */
    public String goOn() {
        reminders.goOn(id);
        return "/gestion/campaign-progress?faces-redirect=true&id=" + id;
    }

    /** Writes to the clubs that are ticked. */
    public String remindChosen() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("club", new String[0]);
        List<Long> chosen = Stream.of(ticked)
                .filter(club -> club.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        if (chosen.isEmpty()) {
            throw BusinessException.conflict("campaign.nobodyChosen");
        }
        return reminded(reminders.remind(id, action, chosen, null));
    }

    /** Writes to all that the words find. */
    public String remindAll() {
        return reminded(reminders.remind(id, action, null, q));
    }

    private String reminded(long clubs) {
        notices.success("campaign.progress.reminded", clubs);
        return "/gestion/campaign-progress?faces-redirect=true&id=" + id;
    }

    public Page<PlaceCount> getSites() {
        if (sites == null) {
            sites = progress.sites(id, new PageRequest(sitesPage - 1, SITES));
        }
        return sites;
    }

    public Page<SilentClub> getSilent() {
        if (silent == null) {
            silent = progress.silent(id, q, new PageRequest(page - 1, CLUBS));
        }
        return silent;
    }

    public long getPages() {
        return (getSilent().total() + CLUBS - 1) / CLUBS;
    }

    public long getSitesPages() {
        return (getSites().total() + SITES - 1) / SITES;
    }

    /** The address of this list without its page. */
    public String getQuery() {
        return "?id=" + id + (q == null || q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    /** Reminders go out while clubs can still answer. */
    public boolean isOpen() {
        return board.campaign().phase() == CampaignPhase.OPEN;
    }

    public ReminderView getReminder() {
        return reminder;
    }

    public ProgressBoard getBoard() {
        return board;
    }

    public DayChart getChart() {
        return chart;
    }

    /** How many requests were begun and not sent. */
    public long getDrafts() {
        return board.statuses().get(RequestStatus.DRAFT);
    }

    /** The statuses that are counted. */
    public Set<RequestStatus> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(RequestStatus.DRAFT));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
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

    public int getSitesPage() {
        return sitesPage;
    }

    public void setSitesPage(int sitesPage) {
        this.sitesPage = Math.max(1, sitesPage);
    }
}
