package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.campaign.boundary.ParticipatingSites;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** First page of the request: which site, found by name, district or discipline, and which of its areas. */
@Named
@ViewScoped
public class RequestPlaceBacking implements RequestPart, Serializable {

    private static final int MORE = 10;

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private ConsultSites sites;

    @Inject
    private ParticipatingSites participating;

    private String words;
    private String district;
    private String discipline;
    private int shown = MORE;
    private Long siteId;
    private List<Long> areaIds;
    private transient Page<SiteSummary> found;
    private transient SiteView site;
    private transient List<AreaView> areas;

    @PostConstruct
    void read() {
        PlaceAndTimes wanted = request.draft().form().placeAndTimes();
        siteId = wanted.siteId();
        areaIds = new ArrayList<>(wanted.areaIds());
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        PlaceAndTimes wanted = form.placeAndTimes();
        return form.with(new PlaceAndTimes(
                siteId, areaIds, wanted.times(), wanted.firstDate(), wanted.lastDate(), wanted.duringSchoolBreaks()));
    }

    /** Looks again, from the first page on. */
    public void search() {
        shown = MORE;
        found = null;
    }

    /** Shows more of what was found. */
    public void more() {
        shown = Math.min(shown + 2 * MORE, PageRequest.LARGEST);
        found = null;
    }

    /** Takes a site; its only area comes with it. */
    public void choose(long chosen) {
        siteId = chosen;
        site = null;
        areas = null;
        areaIds = new ArrayList<>();
        if (getAreas().size() == 1) {
            areaIds.add(getAreas().get(0).id());
        }
        request.keep(this);
    }

    /** Lets the site go, to look for another one; the draft keeps it until another one is taken. */
    public void chooseAnother() {
        siteId = null;
        areaIds = new ArrayList<>();
        found = null;
    }

    public Page<SiteSummary> getFound() {
        if (found == null) {
            found = participating.search(
                    request.draft().campaign().id(),
                    new SiteQuery(words, discipline, district, null),
                    new PageRequest(0, shown));
        }
        return found;
    }

    public SiteView getSite() {
        if (site == null && siteId != null) {
            site = sites.site(siteId);
        }
        return site;
    }

    /** The areas of the site that clubs may ask for. */
    public List<AreaView> getAreas() {
        if (areas == null) {
            areas = siteId == null
                    ? List.of()
                    : sites.areas(siteId).stream().filter(AreaView::bookable).toList();
        }
        return areas;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
    }

    public Long getSiteId() {
        return siteId;
    }
}
