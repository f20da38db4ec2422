package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.shared.BusinessException;

/** Keeps ids that do not exist, forged or outdated, out of drafts. */
@ApplicationScoped
public class DraftReferences {

    @Inject
    private ConsultSites sites;

    /**
     * Refuses a form that names what does not exist.
     *
     * @throws BusinessException {@code facilities.unknownSite}, {@code seasonal.areaOfOtherSite} at {@code areaIds},
     *     {@code seasonal.disciplineOfOtherFamily} at {@code disciplineCode}
     */
    public void require(SlotRequestForm form) {
        PlaceAndTimes wish = form.placeAndTimes();
        if (wish.siteId() != null) {
            sites.site(wish.siteId());
        }
        Map<Long, AreaView> areas = sites.areasById(wish.areaIds());
        boolean ofTheSite = wish.areaIds().stream()
                .map(areas::get)
                .allMatch(area -> area != null && wish.siteId() != null && area.siteId() == wish.siteId());
        demand(ofTheSite, "seasonal.areaOfOtherSite", "areaIds");
        Activity activity = form.activity();
        if (activity.familyCode() != null || activity.disciplineCode() != null) {
            boolean offered = sites.disciplines().stream()
                    .anyMatch(known ->
                            (activity.disciplineCode() == null || known.code().equals(activity.disciplineCode()))
                                    && (activity.familyCode() == null
                                            || known.familyCode().equals(activity.familyCode())));
            demand(offered, "seasonal.disciplineOfOtherFamily", "disciplineCode");
        }
    }

    private static void demand(boolean fulfilled, String code, String field) {
        if (!fulfilled) {
            throw BusinessException.invalid(code, field);
        }
    }
}
