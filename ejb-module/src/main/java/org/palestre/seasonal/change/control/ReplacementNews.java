package org.palestre.seasonal.change.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.control.SlotLines;
import org.palestre.seasonal.entity.Permit;

/** Whom a change for the rest of the season is told, each once, and what. */
@ApplicationScoped
public class ReplacementNews {

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultSites sites;

    @Inject
    private PermitNews news;

    /** The addresses that will be told. */
    List<String> addresses(Replacement one) {
        return Stream.of(
                        one.slot().request().form().correspondent().email(),
                        organisations
                                .organisation(one.permit().organisationId())
                                .headOfficeEmail(),
                        sites.site(one.permit().siteId()).email(),
                        sites.site(one.terms().siteId()).email())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Tells the club and the people of both sites. */
    void tell(Replacement one, Permit after, PermitEventKind kind, String reason) {
        Permit before = one.permit();
        Map<Long, AreaView> areas = sites.areasById(Stream.concat(before.areaIds().stream(), after.areaIds().stream())
                .distinct()
                .toList());
        PermitNews.News told = PermitNews.News.of(kind, one.from(), null, null, reason)
                .withChange(
                        language -> SlotLines.slot(before.times(), areas(before.areaIds(), areas), language),
                        language -> SlotLines.slot(after.times(), areas(after.areaIds(), areas), language))
                .withStanding(one.suspensions(), one.agreement());
        news.tellClub(after, one.slot().request(), told);
        news.tellSite(after, one.slot().request(), told);
        if (before.siteId() != after.siteId()) {
            news.tellSite(before, one.slot().request(), told);
        }
    }

    private static List<AreaView> areas(List<Long> ids, Map<Long, AreaView> areas) {
        return ids.stream().map(areas::get).toList();
    }
}
