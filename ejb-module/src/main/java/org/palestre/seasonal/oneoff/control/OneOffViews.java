package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.oneoff.boundary.OneOffDateView;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.entity.OneOffDate;
import org.palestre.seasonal.oneoff.entity.OneOffKinds;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;

/** Shows requests with the names of what they ask for. The number of statements does not depend on how much that is. */
@ApplicationScoped
public class OneOffViews {

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private OneOffKinds kinds;

    @Inject
    private Clock clock;

    /** All of it, for the office. */
    public OneOffRequestView forOffice(OneOffRequest request) {
        Set<Long> areaIds = new HashSet<>(request.form().areaIds());
        request.dates().forEach(date -> areaIds.addAll(date.areaIds()));
        Map<Long, AreaView> areas = sites.areasById(areaIds);
        Long siteId = request.form().siteId();
        SiteView site = siteId == null ? null : sites.site(siteId);
        return new OneOffRequestView(
                request.id(),
                request.version(),
                request.number(),
                request.status(),
                request.organisationId(),
                organisations.organisation(request.organisationId()).name(),
                request.form(),
                site == null ? null : site.name(),
                site == null ? null : site.districtCode(),
                refs(request.form().areaIds(), areas, siteId),
                discipline(request.form().disciplineCode()),
                request.dates().stream().map(date -> date(date, areas, siteId)).toList(),
                request.savedAt(),
                request.submittedAt(),
                request.withdrawnAt(),
                request.decidedAt(),
                request.decisionReason(),
                request.form().kind() != null && kinds.of(request.form().kind()).needsOpinion(),
                request.opinion(),
                request.documentId());
    }

    /** What its club may see of it. */
    public OneOffRequestView forClub(OneOffRequest request) {
        return forOffice(request).forClub();
    }

    /** Areas by their names; those of another site than the request's with its name. */
    public static List<AreaRef> refs(List<Long> ids, Map<Long, AreaView> areas, Long siteId) {
        return ids.stream()
                .map(areas::get)
                .filter(Objects::nonNull)
                .map(area -> new AreaRef(
                        area.id(),
                        siteId != null && area.siteId() == siteId ? area.name() : area.siteName() + ", " + area.name()))
                .toList();
    }

    private OneOffDateView date(OneOffDate date, Map<Long, AreaView> areas, Long siteId) {
        boolean returnable = date.state().held()
                && date.grantedDate()
                        .atTime(date.grantedStart())
                        .atZone(clock.getZone())
                        .toInstant()
                        .isAfter(clock.instant());
        return new OneOffDateView(
                date.id(),
                date.wanted(),
                date.state(),
                date.grantedDate(),
                date.grantedStart(),
                date.grantedEnd(),
                refs(date.areaIds(), areas, siteId),
                date.reason(),
                returnable);
    }

    private String discipline(String code) {
        return code == null
                ? null
                : sites.disciplines().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .map(DisciplineView::name)
                        .orElse(code);
    }
}
