package org.palestre.seasonal.permit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.entity.PermitList;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.permit.entity.Agreements;
import org.palestre.seasonal.permit.entity.Coaches;
import org.palestre.seasonal.permit.entity.Suspensions;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** A permit with its editions and its history, for the club that holds it and for agents of its site. */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.AGENT})
public class ConsultPermit {

    @EJB
    private ConsultSites sites;

    @Resource
    private SessionContext session;

    @Inject
    private PermitAccess access;

    @Inject
    private Permits permits;

    @Inject
    private PermitList list;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitSessions sessions;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Agreements agreements;

    @Inject
    private Coaches coaches;

    @Inject
    private Clock clock;

    /**
     * One edition with all that happened.
     *
     * @throws BusinessException {@code seasonal.unknownPermit} unless the caller acts for its club or is an agent; {@code
     *     accounts.outOfScope} outside the agent's scope
     */
    public PermitSheet sheet(long permitId) {
        Permit permit = access.forEither(permitId, session.isCallerInRole(Roles.AGENT));
        LocalDate today = LocalDate.now(clock);
        List<Permit> all = permits.editions(permit.requestId());
        Map<Long, AreaView> areas = sites.areasById(
                all.stream().flatMap(one -> one.areaIds().stream()).distinct().toList());
        List<GrantedSession> toCome =
                permit.inForce() || permit.id() == all.get(0).id() ? sessions.toCome(permit, null, null) : List.of();
        return new PermitSheet(
                list.summary(permitId, today),
                permit.organisationId(),
                PermitSeries.terms(permit),
                sites.site(permit.siteId()).email(),
                names(permit, areas),
                permit.inForce(),
                permit.standing().endsOn(),
                all.get(0).id(),
                all.stream().map(one -> edition(one, areas)).toList(),
                journal.of(permit.requestId()),
                suspensions.of(permit.requestId(), today),
                toCome,
                agreements.current(permit.requestId()).orElse(null),
                coaches.count(permit.requestId()),
                coaches.responsibleNamed(permit.requestId()),
                access.isClubs(permit));
    }

    /**
     * The permit, in its last edition, that a series of occupations stands for.
     *
     * @throws BusinessException {@code seasonal.unknownPermit}
     */
    @RolesAllowed(Roles.AGENT)
    public long ofSeries(long seriesId) {
        return permits.ofSeries(seriesId).orElseThrow(() -> BusinessException.notFound("seasonal.unknownPermit"));
    }

    private static Edition edition(Permit permit, Map<Long, AreaView> areas) {
        return new Edition(
                permit.id(),
                permit.edition(),
                permit.grantedAt(),
                permit.effectiveOn() == null ? permit.firstDate() : permit.effectiveOn(),
                permit.times(),
                names(permit, areas),
                permit.keyless(),
                permit.changeReason(),
                permit.documentId() != null || permit.inForce(),
                permit.inForce());
    }

    private static List<String> names(Permit permit, Map<Long, AreaView> areas) {
        return permit.areaIds().stream().map(areas::get).map(AreaView::name).collect(Collectors.toList());
    }
}
