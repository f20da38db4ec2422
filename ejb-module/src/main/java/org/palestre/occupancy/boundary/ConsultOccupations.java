package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.HolderMessages;
import org.palestre.occupancy.control.Places;
import org.palestre.occupancy.entity.Occupation;
import org.palestre.occupancy.entity.Occupations;
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
    private Occupations occupations;

    @Inject
    private Conflicts conflicts;

    @Inject
    private HolderMessages messages;

    @Inject
    private CurrentPerson currentPerson;

    /** One occupation with its surroundings, and what would follow from cancelling it. */
    public OccupationSheet sheet(long id) {
        OccupationView view = occupation(id);
        AreaView area = places.area(view.areaId());
        String holder = view.organisationId() == null
                ? null
                : conflicts.names(Set.of(view.organisationId())).get(view.organisationId());
        int dates = view.seriesId() == null
                ? 0
                : occupations.ofSeries(view.seriesId()).size();
        boolean told = messages.holder(view).isPresent();
        return new OccupationSheet(view, area.siteId(), area.siteName(), area.name(), holder, told, dates);
    }

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
