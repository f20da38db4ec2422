package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.control.Places;
import org.palestre.occupancy.entity.Occupation;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** One occupation, for an agent in whose scope it lies. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class ConsultOccupations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private CurrentPerson currentPerson;

    /** @throws BusinessException {@code occupancy.unknownOccupation} if there is none; forbidden outside the scope */
    public OccupationView occupation(long id) {
        Occupation occupation = em.find(Occupation.class, id);
        if (occupation == null) {
            throw BusinessException.notFound("occupancy.unknownOccupation");
        }
        OccupationView view = occupation.view();
        AreaView area = places.area(view.areaId());
        currentPerson.requireScope(area.siteId(), area.districtCode());
        return view;
    }
}
