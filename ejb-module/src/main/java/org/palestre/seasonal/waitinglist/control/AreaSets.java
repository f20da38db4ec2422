package org.palestre.seasonal.waitinglist.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palestre.facilities.boundary.AreaView;

/** Areas of one site that can be had together: no two of them have a part in common. */
public final class AreaSets {

    private AreaSets() {}

    /** So many of these areas, the smallest first, then in the site's order; empty if there are not so many. */
    public static Optional<List<AreaView>> apart(List<AreaView> areas, int count) {
        List<AreaView> chosen = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (AreaView area : smallestFirst(areas)) {
            if (chosen.size() < count && area.unitIds().stream().noneMatch(taken::contains)) {
                chosen.add(area);
                taken.addAll(area.unitIds());
            }
        }
        chosen.sort(Comparator.comparing(AreaView::position).thenComparing(AreaView::id));
        return chosen.size() == count ? Optional.of(chosen) : Optional.empty();
    }

    private static List<AreaView> smallestFirst(List<AreaView> areas) {
        return areas.stream()
                .sorted(Comparator.comparing((AreaView area) -> area.unitIds().size())
                        .thenComparing(AreaView::position)
                        .thenComparing(AreaView::id))
                .toList();
    }
}
