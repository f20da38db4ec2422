package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** The list and the map of sites; what they are narrowed by stands in the address. */
@Named("sites")
@RequestScoped
public class SitesBacking {

    private static final int SIZE = 24;
    private static final int SHOWN = 6;

    @EJB
    private ConsultSites consultSites;

    private String q;
    private String discipline;
    private String district;
    private boolean accessible;
    private int page = 1;
    private Page<SiteSummary> found;

    /** Looks the page up, once the address is read. */
    public void load() {
        SiteQuery query = new SiteQuery(q, discipline, district, accessible ? Boolean.TRUE : null);
        found = consultSites.search(query, new PageRequest(Math.max(0, page - 1), SIZE));
    }

    public List<SiteSummary> getItems() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public PageLinks getLinks() {
        return criteria(new PageLinks(page, SIZE, found.total()));
    }

    /** The query with which the API finds the same sites. */
    public String getMapQuery() {
        return criteria(new PageLinks(1, SIZE, 0)).query("size", PageRequest.LARGEST);
    }

    private PageLinks criteria(PageLinks links) {
        return links.with("q", q)
                .with("discipline", discipline)
                .with("district", district)
                .with("accessible", accessible ? "true" : null);
    }

    /** The first disciplines of a site; its own page names them all. */
    public String disciplines(SiteSummary site) {
        List<String> all = site.disciplines();
        String shown = String.join(", ", all.subList(0, Math.min(all.size(), SHOWN)));
        return all.size() > SHOWN ? shown + "…" : shown;
    }

    public boolean isNarrowed() {
        return q != null || discipline != null || district != null || accessible;
    }

    public List<DisciplineView> getDisciplines() {
        return consultSites.disciplines();
    }

    public List<DistrictView> getDistricts() {
        return consultSites.districts();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q;
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline == null || discipline.isBlank() ? null : discipline;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district == null || district.isBlank() ? null : district;
    }

    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
