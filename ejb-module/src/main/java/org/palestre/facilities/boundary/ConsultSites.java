package org.palestre.facilities.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.entity.Areas;
import org.palestre.facilities.entity.Nomenclatures;
import org.palestre.facilities.entity.Sites;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Looks places up. Everybody may: the city shows its sites to the public. */
@Stateless
@PermitAll
public class ConsultSites {

    @Inject
    private Sites sites;

    @Inject
    private Areas areas;

    @Inject
    private Nomenclatures nomenclatures;

    /** Sites in use, by name, one page of them. */
    public Page<SiteSummary> search(SiteQuery query, PageRequest page) {
        return sites.search(query, page);
    }

    /**
     * One site, even if the city has given it up: links to it stay good.
     *
     * @throws BusinessException NOT_FOUND {@code facilities.unknownSite}
     */
    public SiteView site(long id) {
        return sites.view(id).orElseThrow(() -> BusinessException.notFound("facilities.unknownSite"));
    }

    /** The names of those of these sites that the city has or had, in one statement. */
    public Map<Long, String> siteNames(Collection<Long> ids) {
        return sites.names(ids);
    }

    /** These sites by their ids, given up or not; ids that do not exist are missing in the answer. */
    public Map<Long, SiteView> sitesById(Collection<Long> ids) {
        Map<Long, SiteView> found = new LinkedHashMap<>();
        sites.views(ids).forEach(site -> found.put(site.id(), site));
        return found;
    }

    /** The areas of a site that are in use, in their order; none if there is no such site. */
    public List<AreaView> areas(long siteId) {
        return areas.inUse(siteId);
    }

    /**
     * One area, even if it is given up.
     *
     * @throws BusinessException NOT_FOUND {@code facilities.unknownArea}
     */
    public AreaView area(long areaId) {
        return areas.views(List.of(areaId)).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("facilities.unknownArea"));
    }

    /** These areas by their ids; ids that do not exist are missing in the answer. */
    public Map<Long, AreaView> areasById(Collection<Long> ids) {
        Map<Long, AreaView> found = new LinkedHashMap<>();
        areas.views(ids).forEach(area -> found.put(area.id(), area));
        return found;
    }

    /** The disciplines that the city offers, by family and name. */
    public List<DisciplineView> disciplines() {
        return nomenclatures.disciplines();
    }

    /** The districts in the city's order. */
    public List<DistrictView> districts() {
        return nomenclatures.districts();
    }
}
