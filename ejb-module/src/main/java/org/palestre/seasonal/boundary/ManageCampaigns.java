package org.palestre.seasonal.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import org.palestre.shared.Roles;

/** The booking office sets up the campaigns in which clubs ask for weekly slots. Windows of campaigns never overlap. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageCampaigns {

    /** All campaigns, the latest first. */
    public List<CampaignView> list() {
        throw new UnsupportedOperationException();
    }

    /** One campaign, for everybody. */
    @PermitAll
    public CampaignView campaign(long id) {
        throw new UnsupportedOperationException();
    }

    /** The campaign that is open now; else the next to open; else the one that closed last; for everybody. */
    @PermitAll
    public Optional<CampaignView> current() {
        throw new UnsupportedOperationException();
    }

    /** The seasons that a campaign may be for. */
    public List<SeasonRef> seasons() {
        throw new UnsupportedOperationException();
    }

    /** The texts that a new campaign begins with: those of the latest, else the product's own. */
    public CampaignTexts proposedTexts() {
        throw new UnsupportedOperationException();
    }

    /**
     * Creates a campaign.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.campaignOverlaps} at {@code opensAt} if another
     *     campaign is open at some moment of the window; {@code seasonal.campaignName}, {@code seasonal.campaignWindow},
     *     {@code seasonal.campaignSeasons}, {@code seasonal.missing}, {@code seasonal.tooLong} at their fields
     */
    public CampaignView create(CampaignForm form) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes a campaign; its seasons only until the first request is submitted.
     *
     * @throws org.palestre.shared.BusinessException as {@link #create}; {@code seasonal.changedMeanwhile} if somebody
     *     changed it since {@code version}
     */
    public CampaignView change(long id, long version, CampaignForm form) {
        throw new UnsupportedOperationException();
    }

    /** Opens the window now, if it has not opened yet. */
    public CampaignView openNow(long id, long version) {
        throw new UnsupportedOperationException();
    }

    /** Closes the window now, if it is open. */
    public CampaignView closeNow(long id, long version) {
        throw new UnsupportedOperationException();
    }
}
