package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.Wish;
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
        List<Wish> wishes = form.wishes();
        Map<Long, AreaView> areas = sites.areasById(WishRules.areaIds(form));
        requireSites(wishes);
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            boolean ofTheSite = wish.areaIds().stream()
                    .map(areas::get)
                    .allMatch(area -> area != null && wish.siteId() != null && area.siteId() == wish.siteId());
            demand(ofTheSite, "seasonal.areaOfOtherSite", i == 0 ? "areaIds" : "alternatives");
        }
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

    private void requireSites(List<Wish> wishes) {
        List<Long> wanted = wishes.stream()
                .map(Wish::siteId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (sites.siteNames(wanted).size() < wanted.size()) {
            throw BusinessException.notFound("facilities.unknownSite");
        }
    }

    private static void demand(boolean fulfilled, String code, String field) {
        if (!fulfilled) {
            throw BusinessException.invalid(code, field);
        }
    }
}
