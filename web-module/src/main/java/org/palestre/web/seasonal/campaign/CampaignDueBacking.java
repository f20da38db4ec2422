package org.palestre.web.seasonal.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.campaign.boundary.CampaignDocuments;
import org.palestre.seasonal.campaign.boundary.CampaignDue;
import org.palestre.seasonal.campaign.boundary.ClubDocument;
import org.palestre.web.seasonal.CurrentClub;

/** What campaigns ask the club for, and until when. */
@Named
@RequestScoped
public class CampaignDueBacking {

    @Inject
    private CampaignDocuments documents;

    @Inject
    private CurrentClub currentClub;

    private List<CampaignDue> due;

    /** Each campaign that concerns the club now, with what it asks for. */
    public List<CampaignDue> getDue() {
        if (due == null) {
            due = currentClub
                    .club()
                    .map(club -> documents.dueOfMyClub(club.id()))
                    .orElse(List.of());
        }
        return due;
    }

    /** What the club has to hand in, the earliest campaign first. */
    public List<ClubDocument> getCalling() {
        return getDue().stream()
                .flatMap(campaign -> campaign.documents().stream())
                .filter(ClubDocument::calls)
                .toList();
    }

    /** Whether the club has to hand a kind in for a campaign. */
    public boolean calls(Long kindId) {
        return getCalling().stream().anyMatch(one -> one.document().kindId().equals(kindId));
    }
}
