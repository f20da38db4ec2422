package org.palestre.web.seasonal.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.campaign.boundary.CloseCampaignEarly;
import org.palestre.seasonal.campaign.boundary.ClosingView;
import org.palestre.web.shell.Notices;

/** A campaign is closed before its time: what that brings, then the button. */
@Named
@ViewScoped
public class CloseCampaignBacking implements Serializable {

    @Inject
    private CloseCampaignEarly closing;

    @Inject
    private Notices notices;

    private long id;
    private ClosingView view;
    private boolean tell = true;

    /** Reads what closing would bring. */
    public void load() {
        view = closing.consequences(id);
    }

    /** Closes it. */
    public String close() {
        CampaignView closed = closing.close(id, view.campaign().version(), tell);
        notices.success("campaign.close.done", closed.name());
        return "/gestion/campaigns?faces-redirect=true";
    }

    /** Only a campaign that is open can be closed. */
    public boolean isOpen() {
        return view.campaign().phase() == CampaignPhase.OPEN;
    }

    public ClosingView getView() {
        return view;
    }

    public boolean isTell() {
        return tell;
    }

    public void setTell(boolean tell) {
        this.tell = tell;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
