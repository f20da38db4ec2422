package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.boundary.WishView;

/** Shows wishes with the names of their places, however many, in two statements. */
@ApplicationScoped
public class WishViews {

    @Inject
    private ConsultSites sites;

    /** The wishes of a form, the dearest first. */
    public List<WishView> of(SlotRequestForm form) {
        return of(List.of(form)).get(0);
    }

    /** The wishes of each of several forms. */
    public List<List<WishView>> of(List<SlotRequestForm> forms) {
        Map<Long, SiteView> places = sites.sitesById(forms.stream()
                .flatMap(form -> form.wishes().stream())
                .map(Wish::siteId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, AreaView> areas = sites.areasById(forms.stream()
                .flatMap(form -> WishRules.areaIds(form).stream())
                .distinct()
                .toList());
        return forms.stream().map(form -> of(form.wishes(), places, areas)).toList();
    }

    /** The same with places that are known already. */
    static List<WishView> of(List<Wish> wishes, Map<Long, SiteView> sites, Map<Long, AreaView> areas) {
        List<WishView> views = new ArrayList<>();
        for (Wish wish : wishes) {
            SiteView site = sites.get(wish.siteId());
            views.add(new WishView(
                    views.size() + 1,
                    wish.siteId(),
                    site == null ? "" : site.name(),
                    site == null ? null : site.districtCode(),
                    wish.areaIds().stream()
                            .filter(areas::containsKey)
                            .map(id -> new AreaRef(id, areas.get(id).name()))
                            .toList(),
                    wish.times()));
        }
        return views;
    }
}
