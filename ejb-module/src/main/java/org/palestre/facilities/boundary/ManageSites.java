package org.palestre.facilities.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.OwnPlaces;
import org.palestre.facilities.control.SiteRules;
import org.palestre.facilities.entity.Areas;
import org.palestre.facilities.entity.ManagedSites;
import org.palestre.facilities.entity.SiteWriter;
import org.palestre.facilities.entity.Sites;
import org.palestre.facilities.event.AreaGivenUp;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/** Keeps the city's sites up to date. Agents change sites of their scope; all agents see all sites. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.BOOKING_OFFICE})
public class ManageSites {

    @Inject
    private Sites sites;

    @Inject
    private ManagedSites managedSites;

    @Inject
    private SiteWriter writer;

    @Inject
    private Areas areas;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private OwnPlaces ownPlaces;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AreaGivenUp> areaGivenUp;

    /** One page of the sites that the query matches. */
    public Page<ManagedSite> search(ManagedSiteQuery query, PageRequest page) {
        AgentScope scope = currentPerson.scope();
        Page<ManagedSite> found = managedSites.managed(query, page);
        return new Page<>(
                found.items().stream()
                        .map(site -> scope.covers(site.id(), site.districtCode()) ? site : readOnly(site))
                        .toList(),
                found.total());
    }

    /** Everything about the sites that the query matches, for a spreadsheet. */
    public List<SiteView> export(ManagedSiteQuery query) {
        return managedSites.export(query);
    }

    /** All areas of these sites, for a spreadsheet. */
    public List<AreaView> exportAreas(List<Long> siteIds) {
        return areas.ofSites(siteIds);
    }

    /**
     * A site that the caller may change.
     *
     * @throws BusinessException NOT_FOUND {@code facilities.unknownSite}, FORBIDDEN {@code accounts.outOfScope}
     */
    public SiteView own(long id) {
        return ownPlaces.site(id);
    }

    /**
     * A new site. It opens at the usual hours until somebody says otherwise.
     *
     * @return its id
     */
    public long create(SiteChange change) {
        SiteChange valid = SiteRules.checked(change);
        requireScope(0, valid.districtCode());
        try {
            long id = writer.create(valid);
            audit.record("facilities.createSite", "facilities.site", id, valid.name());
            return id;
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    /**
     * Changes a site.
     *
     * @param version as it was read
     * @throws BusinessException CONFLICT {@code facilities.changedMeanwhile} if somebody else has changed it since
     */
    public void change(long id, long version, SiteChange change) {
        SiteChange valid = SiteRules.checked(change);
        SiteView site = ownPlaces.site(id);
        if (!Objects.equals(site.districtCode(), valid.districtCode())) {
            requireScope(id, valid.districtCode());
        }
        try {
            requireOne(writer.change(id, version, valid));
        } catch (PersistenceException e) {
            throw refusal(e);
        }
        audit.record("facilities.changeSite", "facilities.site", id, valid.name());
    }

    /**
     * The city gives a site up from a day on: nobody finds it any more, what happened there stays.
     *
     * @throws BusinessException CONFLICT if one of its areas is still occupied from that day on
     */
    public void giveUp(long id, long version, LocalDate from) {
        if (from == null) {
            throw BusinessException.invalid("shared.missing", "from");
        }
        SiteView site = ownPlaces.site(id);
        requireOne(writer.giveUp(id, version, from));
        areas.inUse(id).forEach(area -> areaGivenUp.fire(new AreaGivenUp(area.id(), from)));
        audit.record("facilities.giveUpSite", "facilities.site", id, site.name() + ", " + from);
    }

    /** Takes a site that was given up back into use. */
    public void takeBack(long id, long version) {
        SiteView site = ownPlaces.site(id);
        requireOne(writer.giveUp(id, version, null));
        audit.record("facilities.takeSiteBack", "facilities.site", id, site.name());
    }

    private void requireScope(long siteId, String districtCode) {
        currentPerson.requireScope(siteId, districtCode);
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw BusinessException.conflict("facilities.changedMeanwhile");
        }
    }

    private static RuntimeException refusal(PersistenceException e) {
        return SqlState.FOREIGN_KEY.equals(SqlState.of(e))
                ? BusinessException.invalid("facilities.unknownDistrict", "districtCode")
                : e;
    }

    private static ManagedSite readOnly(ManagedSite site) {
        return new ManagedSite(
                site.id(),
                site.name(),
                site.kind(),
                site.address(),
                site.districtCode(),
                site.districtName(),
                site.areaCount(),
                site.closedOn(),
                false);
    }
}
