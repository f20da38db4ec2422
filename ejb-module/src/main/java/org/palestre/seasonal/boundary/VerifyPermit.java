package org.palestre.seasonal.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.control.EditionTimeline;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitList;
import org.palestre.seasonal.entity.Permits;
import org.palestre.shared.BusinessException;

/** Confirms to anybody who scans the code of a permit that it holds today, and what it covers. Names no person. */
@Stateless
@PermitAll
public class VerifyPermit {

    @EJB
    private ConsultSites sites;

    @Inject
    private Permits permits;

    @Inject
    private PermitList list;

    @Inject
    private PermitSessions permitSessions;

    @Inject
    private Clock clock;

    /**
     * Checks a permit by the token in its code.
     *
     * @throws BusinessException {@code seasonal.unknownPermit} if there is none with this token
     */
    public PermitCheck check(String token) {
        Permit permit = permits.byToken(token == null ? "" : token)
                .orElseThrow(() -> BusinessException.notFound("seasonal.unknownPermit"));
        LocalDate today = LocalDate.now(clock);
        PermitSummary summary = list.summary(permit.id(), today);
        SiteView site = sites.site(permit.siteId());
        Map<Long, AreaView> areas = sites.areasById(permit.areaIds());
        List<GrantedSession> sessions = summary.validity() == PermitValidity.VALID
                ? permitSessions.all(permit, areas).on(today).toList()
                : List.of();
        Integer replacedBy = summary.validity() == PermitValidity.REPLACED
                ? permits.ofRequest(permit.requestId()).map(Permit::edition).orElse(null)
                : null;
        LocalDate suspendedUntil = permit.standing().suspensions().stream()
                .filter(dates -> dates.contains(today))
                .map(SuspendedDates::last)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate asked = today.isBefore(permit.firstDate()) ? permit.firstDate() : today;
        boolean keyless = heldOn(permit, asked).keyless();
        return new PermitCheck(
                permit.number(),
                permit.edition(),
                summary.validity(),
                today,
                summary.organisationName(),
                site.name(),
                site.address(),
                summary.disciplineName(),
                permit.areaIds().stream().map(id -> areas.get(id).name()).toList(),
                permit.times(),
                permit.firstDate(),
                permit.lastDate(),
                permit.duringSchoolBreaks(),
                sessions,
                replacedBy,
                permit.standing().endsEarlyOn(),
                suspendedUntil,
                keyless,
                permits.agreed(permit.requestId(), keyless ? asked : firstDay(permit, asked)));
    }

    private static LocalDate firstDay(Permit permit, LocalDate day) {
        return permit.effectiveOn() == null || permit.effectiveOn().isBefore(day) ? day : permit.effectiveOn();
    }

    /** Until a further edition's day the terms before it hold. */
    private Permit heldOn(Permit permit, LocalDate day) {
        if (permit.effectiveOn() == null || !permit.effectiveOn().isAfter(day)) {
            return permit;
        }
        return EditionTimeline.of(permits.editions(permit.requestId())).stream()
                .filter(held -> held.dates().contains(day))
                .map(EditionTimeline.Held::edition)
                .findFirst()
                .orElse(permit);
    }
}
