package org.palestre.web.seasonal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.PublicationView;
import org.palestre.seasonal.boundary.PublishDecisions;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.shell.Notices;

/** The decisions of a campaign go out: what waits, the button, and how far it is. */
@Named
@ViewScoped
public class PublishDecisionsBacking implements Serializable {

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private PublishDecisions publications;

    @Inject
    private Notices notices;

    @Inject
    private transient Clock clock;

    private long id;
    private CampaignView campaign;
    private PublicationView progress;
    private List<JobRun> runs;

    /** Reads how things stand; also while one watches. */
    public void look() {
        campaign = campaigns.campaign(id);
        progress = publications.progress(id);
        runs = publications.runs(id);
    }

    /** Publishes all that waits. */
    public String begin() {
        publications.begin(id);
        notices.success("seasonal.publish.begun");
        return address();
    }

    /** Stops a publication that is under way. */
    public String stop() {
        publications.stop(id);
        notices.success("seasonal.publish.stopping");
        return address();
    }

    /** The run that waits or is under way, or the last one; null before the first. */
    public JobRun getRun() {
        return runs.isEmpty() ? null : runs.get(0);
    }

    /** Whether a run waits or is under way. */
    public boolean isRunning() {
        return getRun() != null && !getRun().state().finished();
    }

    /** Whether the date set in advance is still to come, or something waits for it. */
    public boolean isPlanned() {
        return campaign.publishesAt() != null
                && (progress.waiting() > 0 || campaign.publishesAt().isAfter(clock.instant()));
    }

    /** Whether the button is there. */
    public boolean isReady() {
        return !isRunning()
                && campaign.publication() == Publication.TOGETHER
                && progress.waiting() > 0
                && campaign.phase() == CampaignPhase.CLOSED;
    }

    private String address() {
        return "/gestion/publish-decisions?faces-redirect=true&id=" + id;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public PublicationView getProgress() {
        return progress;
    }

    public List<JobRun> getRuns() {
        return runs;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
