package org.palestre.facilities.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.facilities.control.KnownPlaces.KnownSite;

/**
 * Which of the city's sites a place of the census is: the one of its number, else one nearby of the same name that has
 * no other number.
 */
final class SiteFinder {

    private final List<KnownSite> sites;
    private final Map<String, KnownSite> byNumber;
    private final Map<Long, KnownSite> byId;

    SiteFinder(List<KnownSite> sites) {
        this.sites = sites;
        this.byNumber = sites.stream()
                .filter(site -> site.number() != null)
                .collect(Collectors.toMap(KnownSite::number, Function.identity()));
        this.byId = sites.stream().collect(Collectors.toMap(KnownSite::id, Function.identity()));
    }

    KnownSite byId(long id) {
        return byId.get(id);
    }

    /** The site that a row of the census stands for, if the city has it. */
    Optional<KnownSite> find(CensusRow row) {
        if (row.siteNumbered() && byNumber.containsKey(row.siteNumber())) {
            return Optional.of(byNumber.get(row.siteNumber()));
        }
        String name = CensusTexts.fold(row.installation());
        return sites.stream()
                .filter(site -> site.called(name) && CensusGroups.near(site.point(), row.point()))
                .filter(site -> !row.siteNumbered() || site.number() == null)
                .findFirst();
    }
}
