package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.campaign.boundary.ParticipatingSites;
import org.palestre.seasonal.entity.SlotRequest;

/** A new request is for sites that take part in its campaign, each of its wishes; a renewal keeps its site. */
@ApplicationScoped
public class WishedSites {

    @Inject
    private ParticipatingSites participating;

    /** The wishes for sites that take no part. */
    public List<Problem> problems(SlotRequest request, SlotRequestForm form) {
        List<Wish> wishes = form.wishes();
        List<Long> siteIds =
                wishes.stream().map(Wish::siteId).filter(Objects::nonNull).toList();
        if (request.type() != RequestType.NEW || siteIds.isEmpty()) {
            return List.of();
        }
        Map<Long, String> outside = participating.outside(request.campaignId(), siteIds);
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < wishes.size() && !outside.isEmpty(); i++) {
            String site = wishes.get(i).siteId() == null
                    ? null
                    : outside.get(wishes.get(i).siteId());
            if (site != null) {
                found.add(problem(i + 1, site));
            }
        }
        return found;
    }

    private static Problem problem(int rank, String site) {
        return rank == 1
                ? new Problem(FormStep.PLACE_AND_TIMES, "siteId", "campaign.siteTakesNoPart", List.of(site))
                : new Problem(
                        FormStep.PLACE_AND_TIMES, "alternatives", "campaign.choiceTakesNoPart", List.of(rank, site));
    }
}
