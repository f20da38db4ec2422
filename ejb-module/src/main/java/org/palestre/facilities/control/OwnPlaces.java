package org.palestre.facilities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.facilities.entity.Areas;
import org.palestre.facilities.entity.Sites;
import org.palestre.shared.BusinessException;

/** The places that the caller may change: those of the own scope. Whoever asks for another one is refused. */
@ApplicationScoped
public class OwnPlaces {

    @Inject
    private Sites sites;

    @Inject
    private Areas areas;

    @Inject
    private CurrentPerson currentPerson;

    /** @throws BusinessException NOT_FOUND {@code facilities.unknownSite}, FORBIDDEN {@code accounts.outOfScope} */
    public SiteView site(long id) {
        SiteView site = sites.view(id).orElseThrow(() -> BusinessException.notFound("facilities.unknownSite"));
        currentPerson.requireScope(id, site.districtCode());
        return site;
    }

    /** @throws BusinessException NOT_FOUND {@code facilities.unknownArea}, FORBIDDEN {@code accounts.outOfScope} */
    public AreaView area(long id) {
        AreaView area = areas.views(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("facilities.unknownArea"));
        currentPerson.requireScope(area.siteId(), area.districtCode());
        return area;
    }
}
