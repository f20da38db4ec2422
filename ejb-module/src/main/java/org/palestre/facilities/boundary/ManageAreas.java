package org.palestre.facilities.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.AreaRules;
import org.palestre.facilities.entity.AreaWriter;
import org.palestre.facilities.entity.Areas;
import org.palestre.facilities.entity.Sites;
import org.palestre.facilities.event.AreaGivenUp;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

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
    private Sites sites;

    @Inject
    private CurrentPerson currentPerson;

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
        SiteView site = sites.view(siteId).orElseThrow(() -> BusinessException.notFound("facilities.unknownSite"));
        currentPerson.requireScope(siteId, site.districtCode());
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
        AreaView area = requireOwn(id);
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
     * Divides an area into parts that can be occupied apart: each becomes an area of its own, and the whole excludes
     * them all. Every other area that the whole shared its unit with covers all parts as well.
     *
     * @param version as it was read
     * @param names of the parts, 2 to 20
     * @throws BusinessException CONFLICT {@code facilities.alreadyDivided} if it covers several units already
     */
    public void divide(long id, long version, List<String> names) {
        List<String> parts = AreaRules.parts(names);
        AreaView whole = requireOwn(id);
        if (whole.unitIds().size() > 1) {
            throw BusinessException.conflict("facilities.alreadyDivided", whole.name());
        }
        kindly(() -> {
            requireOne(writer.touch(id, version));
            List<Long> units = new ArrayList<>();
            parts.forEach(part -> units.add(writer.createUnit(whole.siteId(), part)));
            writer.replaceUnit(whole.unitIds().get(0), units);
            for (int i = 0; i < parts.size(); i++) {
                writer.cover(writer.create(whole.siteId(), part(whole, parts.get(i))), List.of(units.get(i)));
            }
            audit.record(
                    "facilities.divideArea",
                    SUBJECT,
                    id,
                    whole.siteName() + ": " + whole.name() + " = " + String.join(" + ", parts));
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
        AreaView area = requireOwn(id);
        requireOne(writer.giveUp(id, version, from));
        areaGivenUp.fire(new AreaGivenUp(id, from));
        audit.record("facilities.giveUpArea", SUBJECT, id, area.siteName() + ": " + area.name() + ", " + from);
    }

    /** Takes an area that was given up back into use. */
    public void takeBack(long id, long version) {
        AreaView area = requireOwn(id);
        kindly(() -> {
            requireOne(writer.giveUp(id, version, null));
            audit.record("facilities.takeAreaBack", SUBJECT, id, area.siteName() + ": " + area.name());
            return id;
        });
    }

    private static AreaChange part(AreaView whole, String name) {
        return new AreaChange(
                name,
                1000,
                whole.setting(),
                whole.surface(),
                null,
                null,
                null,
                whole.accessible(),
                whole.lit(),
                whole.bookable(),
                Set.copyOf(whole.disciplineCodes()));
    }

    private void cover(long siteId, long areaId, String name, Collection<Long> unitIds) {
        List<Long> known = areas.units(siteId).stream().map(UnitView::id).toList();
        if (unitIds != null && !known.containsAll(unitIds)) {
            throw BusinessException.invalid("facilities.unknownUnit", "units");
        }
        boolean own = unitIds == null || unitIds.isEmpty();
        writer.cover(areaId, own ? List.of(writer.createUnit(siteId, name)) : unitIds);
    }

    private AreaView requireOwn(long id) {
        AreaView area = areas.views(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("facilities.unknownArea"));
        currentPerson.requireScope(area.siteId(), area.districtCode());
        return area;
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw BusinessException.conflict("facilities.changedMeanwhile");
        }
    }

    private static <T> T kindly(Supplier<T> change) {
        try {
            return change.get();
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case SqlState.EXCLUSION -> BusinessException.conflict("facilities.unitsOccupied");
                case SqlState.UNIQUE -> BusinessException.invalid("facilities.areaNameTaken", "name");
                case SqlState.FOREIGN_KEY -> BusinessException.invalid("facilities.unknownDiscipline", "disciplines");
                default -> e;
            };
        }
    }
}
