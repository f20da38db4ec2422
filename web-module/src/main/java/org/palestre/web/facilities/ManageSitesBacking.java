package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.facilities.boundary.ImportCensus;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.ManagedSite;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** The agents' list of sites; what it is narrowed and sorted by stands in the address. */
@Named("manageSites")
@RequestScoped
public class ManageSitesBacking {

    private static final int SIZE = 50;

    @EJB
    private ManageSites manageSites;

    @EJB
    private ConsultSites consultSites;

    @EJB
    private ImportCensus importCensus;

    private ManagedSiteCriteria criteria = new ManagedSiteCriteria();
    private int page = 1;
    private Page<ManagedSite> found;

    /** Looks the page up, once the address is read. */
    public void load() {
        found = manageSites.search(criteria.query(), new PageRequest(Math.max(0, page - 1), SIZE));
    }

    public List<ManagedSite> getItems() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public PageLinks getLinks() {
        return criteria.on(new PageLinks(page, SIZE, found.total()));
    }

    /** The query of the same list sorted by this; the other way round if it is sorted by it already. */
    public String sortedBy(String order) {
        ManagedSiteCriteria other = criteria.sortedBy(order);
        return other.on(new PageLinks(1, SIZE, 0)).query("page", 1);
    }

    /** How a column is sorted, for screen readers. */
    public String sorting(String order) {
        if (!order.equals(criteria.getOrder())) {
            return null;
        }
        return criteria.isDescending() ? "descending" : "ascending";
    }

    /** The query with which the spreadsheet holds the same sites. */
    public String getExportQuery() {
        return criteria.on(new PageLinks(1, SIZE, 0)).query("page", 1);
    }

    public boolean isImportAllowed() {
        return importCensus.allowed();
    }

    public List<DistrictView> getDistricts() {
        return consultSites.districts();
    }

    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    public ManagedSiteCriteria getCriteria() {
        return criteria;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
