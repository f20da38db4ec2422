package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.oneoff.boundary.OneOffPermitCheck.PermittedDate;
import org.palestre.seasonal.oneoff.control.OneOffValidity;
import org.palestre.seasonal.oneoff.control.OneOffViews;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffPermits;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.BusinessException;

/** Confirms to anybody who scans the code of a one-off permit that it holds, and for which dates. Names no person. */
@Stateless
@PermitAll
public class VerifyOneOffPermit {

    @EJB
    private ConsultSites sites;

    @Inject
    private OneOffPermits permits;

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffViews views;

    @Inject
    private Clock clock;

    /**
     * Checks a permit by the token in its code.
     *
     * @throws BusinessException {@code seasonal.unknownPermit} if there is none with this token
     */
    public OneOffPermitCheck check(String token) {
        OneOffPermit permit = permits.byToken(token == null ? "" : token)
                .orElseThrow(() -> BusinessException.notFound("seasonal.unknownPermit"));
        OneOffRequest request = requests.get(permit.requestId());
        OneOffPermit inForce = permits.inForce(request.id()).orElse(null);
        OneOffRequestView view = views.forClub(request);
        SiteView site = sites.site(request.form().siteId());
        LocalDate today = LocalDate.now(clock);
        PermitValidity validity = OneOffValidity.of(permit, inForce != null, view.dates(), today);
        return new OneOffPermitCheck(
                request.permitNumber(),
                permit.edition(),
                validity,
                today,
                view.organisationName(),
                view.form().purpose(),
                site.name(),
                site.address(),
                view.disciplineName(),
                permit.inForce() ? toCome(view, today) : List.of(),
                validity == PermitValidity.REPLACED ? inForce.edition() : null);
    }

    private static List<PermittedDate> toCome(OneOffRequestView view, LocalDate today) {
        return view.dates().stream()
                .filter(date -> date.state().held() && !date.grantedDate().isBefore(today))
                .map(date -> new PermittedDate(
                        date.grantedDate(),
                        date.grantedStart(),
                        date.grantedEnd(),
                        date.areas().stream().map(AreaRef::name).toList()))
                .sorted(Comparator.comparing(PermittedDate::date).thenComparing(PermittedDate::start))
                .toList();
    }
}
