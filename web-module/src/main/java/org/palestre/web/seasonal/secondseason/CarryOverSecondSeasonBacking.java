package org.palestre.web.seasonal.secondseason;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.secondseason.boundary.BrokenPromise;
import org.palestre.seasonal.secondseason.boundary.CarryOverProgress;
import org.palestre.seasonal.secondseason.boundary.CarryOverSecondSeason;
import org.palestre.seasonal.secondseason.boundary.NotCarried;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.shell.Notices;

/** The second season of a campaign: until when clubs decline, the job that carries over, and what it could not. */
@Named
@ViewScoped
public class CarryOverSecondSeasonBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private CarryOverSecondSeason seasons;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private Notices notices;

    private Long id;
    private int page = 1;
    private CampaignView campaign;
    private CarryOverProgress progress;
    private List<JobRun> runs;
    private Page<NotCarried> missing;
    private Page<BrokenPromise> broken;
    private int brokenPage = 1;
    private LocalDate declineUntil;

    /** Reads the campaign that the address names. */
    public void load() {
        look();
        declineUntil = progress == null ? null : progress.declineUntil();
    }

    /** Reads how things stand; also while one watches. */
    public void look() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownCampaign");
        }
        campaign = campaigns.campaign(id);
        if (campaign.seasons().size() > 1) {
            progress = seasons.progress(id);
            runs = seasons.runs(id);
            missing = seasons.notCarried(id, new PageRequest(Math.max(page, 1) - 1, SIZE));
            broken = seasons.brokenPromises(id, new PageRequest(Math.max(brokenPage, 1) - 1, SIZE));
        }
    }

    /** Saves until when clubs can decline. */
    public String save() {
        if (declineUntil == null) {
            throw BusinessException.invalid("shared.missing", "declineUntil");
        }
        seasons.changeTerms(id, declineUntil);
        notices.success("secondseason.saved");
        return address();
    }

    /** Carries over all that waits. */
    public String begin() {
        seasons.begin(id);
        notices.success("secondseason.begun");
        return address();
    }

    /** Stops what is under way. */
    public String stop() {
        seasons.stop(id);
        notices.success("secondseason.stopping");
        return address();
    }

    /** The run that waits or is under way, or the last one; null before the first. */
    public JobRun getRun() {
        return runs == null || runs.isEmpty() ? null : runs.get(0);
    }

    /** Whether a run waits or is under way. */
    public boolean isRunning() {
        return getRun() != null && !getRun().state().finished();
    }

    /** Whether a slot was carried over already, so that the date stands. */
    public boolean isBegun() {
        return progress.carried() + progress.partly() + progress.nothing() > 0;
    }

    /** How many pages of missing dates there are. */
    public long getPages() {
        return pages(missing);
    }

    /** How many pages of promised times that were taken there are. */
    public long getBrokenPages() {
        return pages(broken);
    }

    private static long pages(Page<?> list) {
        return Math.max(1, (list.total() + SIZE - 1) / SIZE);
    }

    private String address() {
        return "/gestion/carry-over-second-season?faces-redirect=true&id=" + id;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    /** Null if the campaign is for one season. */
    public CarryOverProgress getProgress() {
        return progress;
    }

    public List<JobRun> getRuns() {
        return runs;
    }

    public Page<NotCarried> getMissing() {
        return missing;
    }

    public Page<BrokenPromise> getBroken() {
        return broken;
    }

    public int getBrokenPage() {
        return brokenPage;
    }

    public void setBrokenPage(int brokenPage) {
        this.brokenPage = brokenPage;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public LocalDate getDeclineUntil() {
        return declineUntil;
    }

    public void setDeclineUntil(LocalDate declineUntil) {
        this.declineUntil = declineUntil;
    }
}
