package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;

/**
 * The table of a club's current weekly slots, for the campaign in which they can be renewed.
 *
 * @param campaign the one that is open, else the next, else the last; null if the city has none
 * @param slots by site and day
 */
public record RenewalSheet(CampaignView campaign, List<RenewableSlot> slots) implements Serializable {

    public RenewalSheet {
        slots = List.copyOf(slots);
    }

    /** Whether slots can be asked for now. */
    public boolean open() {
        return campaign != null && campaign.phase() == CampaignPhase.OPEN;
    }

    /** How many are not asked for. */
    public long missing() {
        return slots.stream().filter(slot -> !slot.renewed()).count();
    }
}
