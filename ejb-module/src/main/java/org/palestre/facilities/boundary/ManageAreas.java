package org.palestre.facilities.boundary;

import static org.palestre.facilities.boundary.AreaWriting.kindly;
import static org.palestre.facilities.boundary.AreaWriting.requireOne;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.AreaRules;
import org.palestre.facilities.control.OwnPlaces;
import org.palestre.facilities.entity.AreaWriter;
import org.palestre.facilities.entity.Areas;
import org.palestre.facilities.event.AreaGivenUp;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Keeps the areas of sites up to date, and which units they share.
 *
 * <p>Occupations to come follow an area's units within the same transaction. Where they would then collide, the
 * change is refused.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.BOOKING_OFFICE})
public class ManageAreas {

    private static final String SUBJECT = "facilities.area";

    @Inject
    private Areas areas;

    @Inject
    private AreaWriter writer;

    @Inject
    private OwnPlaces ownPlaces;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AreaGivenUp> areaGivenUp;

    /** All areas of a site, those given up too. */
    public List<AreaView> areas(long siteId) {
        return areas.all(siteId);
    }

    /** The units that the areas of a site cover. */
    public List<UnitView> units(long siteId) {
        return areas.units(siteId);
    }

    /**
     * A new area.
     *
     * @param unitIds the units it covers; none: it is a unit of its own
     * @return its id
     */
    public long create(long siteId, AreaChange change, Set<Long> unitIds) {
        AreaChange valid = AreaRules.checked(change);
        SiteView site = ownPlaces.site(siteId);
        return kindly(() -> {
            long id = writer.create(siteId, valid);
            cover(siteId, id, valid.name(), unitIds);
            audit.record("facilities.createArea", SUBJECT, id, site.name() + ": " + valid.name());
            return id;
        });
    }

    /**
     * Changes an area and which units it covers.
     *
     * @param version as it was read
     * @param unitIds none: it becomes a unit of its own
     * @throws BusinessException CONFLICT {@code facilities.changedMeanwhile} if somebody else has changed it since,
     *     {@code facilities.unitsOccupied} if occupations to come would collide
     */
    public void change(long id, long version, AreaChange change, Set<Long> unitIds) {
        AreaChange valid = AreaRules.checked(change);
        AreaView area = ownPlaces.area(id);
        kindly(() -> {
            requireOne(writer.change(id, version, valid));
            if (!new HashSet<>(area.unitIds()).equals(unitIds)) {
                cover(area.siteId(), id, valid.name(), unitIds);
            }
            audit.record("facilities.changeArea", SUBJECT, id, area.siteName() + ": " + valid.name());
            return id;
        });
    }

    /**
     * Nobody can use the area any more from a day on; what happened there stays.
     *
     * @throws BusinessException CONFLICT if it is still occupied from that day on
     */
    public void giveUp(long id, long version, LocalDate from) {
        if (from == null) {
            throw BusinessException.invalid("shared.missing", "from");
        }
        AreaView area = ownPlaces.area(id);
        requireOne(writer.giveUp(id, version, from));
        areaGivenUp.fire(new AreaGivenUp(id, from));
        audit.record("facilities.giveUpArea", SUBJECT, id, area.siteName() + ": " + area.name() + ", " + from);
    }

    /** Takes an area that was given up back into use. */
    public void takeBack(long id, long version) {
        AreaView area = ownPlaces.area(id);
        kindly(() -> {
            requireOne(writer.giveUp(id, version, null));
            audit.record("facilities.takeAreaBack", SUBJECT, id, area.siteName() + ": " + area.name());
            return id;
        });
    }

    private void cover(long siteId, long areaId, String name, Collection<Long> unitIds) {
        List<Long> known = areas.units(siteId).stream().map(UnitView::id).toList();
        if (unitIds != null && !known.containsAll(unitIds)) {
            throw BusinessException.invalid("facilities.unknownUnit", "units");
        }
        boolean own = unitIds == null || unitIds.isEmpty();
        writer.cover(areaId, own ? List.of(writer.createUnit(siteId, name)) : unitIds);
    }
}
