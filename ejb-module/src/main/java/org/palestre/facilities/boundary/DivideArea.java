package org.palestre.facilities.boundary;

import static org.palestre.facilities.boundary.AreaWriting.kindly;
import static org.palestre.facilities.boundary.AreaWriting.requireOne;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.AreaRules;
import org.palestre.facilities.control.OwnPlaces;
import org.palestre.facilities.entity.AreaWriter;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Makes parts out of an area that was one piece, as the thirds of a hall. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.BOOKING_OFFICE})
public class DivideArea {

    @Inject
    private AreaWriter writer;

    @Inject
    private OwnPlaces ownPlaces;

    @Inject
    private AuditTrail audit;

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
        AreaView whole = ownPlaces.area(id);
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
                    "facilities.area",
                    id,
                    whole.siteName() + ": " + whole.name() + " = " + String.join(" + ", parts));
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
                whole.specialised(),
                Set.copyOf(whole.disciplineCodes()));
    }
}
