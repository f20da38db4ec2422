package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.seasonal.workbench.boundary.ConsultDemand;
import org.palestre.seasonal.workbench.boundary.DayBand;
import org.palestre.seasonal.workbench.boundary.DemandCell;
import org.palestre.seasonal.workbench.boundary.DemandFilter;
import org.palestre.seasonal.workbench.boundary.DemandView;
import org.palestre.seasonal.workbench.boundary.Pressure;
import org.palestre.seasonal.workbench.boundary.SiteDemand;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.AddressValues;

/** Demand against supply, site by site: filtered, sorted and paged by the address. */
@Named
@RequestScoped
public class WorkbenchBacking {

    private static final int SIZE = 25;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChosenCampaign campaign;

    @Inject
    private ConsultDemand demand;

    @Inject
    private Words words;

    private DemandFilter filter;
    private DemandView view;

    public DemandFilter getFilter() {
        if (filter == null) {
            filter = filter(campaign.getId(), new AddressValues(request.getParameterMap()));
        }
        return filter;
    }

    static DemandFilter filter(long campaign, AddressValues address) {
        return new DemandFilter(
                campaign,
                address.number("site"),
                address.text("district"),
                address.constant(SiteKind.class, "kind"),
                address.text("discipline"),
                address.constant(DayBand.class, "band"),
                address.constant(DemandFilter.Sort.class, "sort"));
    }

    public DemandView getView() {
        if (view == null) {
            view = demand.demand(getFilter(), new PageRequest(getPage() - 1, SIZE));
        }
        return view;
    }

    public int getPage() {
        return new AddressValues(request.getParameterMap()).page();
    }

    public long getPages() {
        return Math.max(1, (getView().total() + SIZE - 1) / SIZE);
    }

    /** What the address says besides the page and the site. */
    public String getQuery() {
        return query(getFilter());
    }

    static String query(DemandFilter filter) {
        return AddressValues.query(
                "campaign", filter.campaignId(),
                "district", filter.districtCode(),
                "kind", filter.kind(),
                "discipline", filter.disciplineCode(),
                "band", filter.band() == DayBand.WHOLE_DAY ? null : filter.band(),
                "sort", filter.sort() == DemandFilter.Sort.ASKED ? null : filter.sort());
    }

    /** The whole page's figures. */
    public DemandCell getSum() {
        return getView().sites().stream().map(SiteDemand::week).reduce(DemandCell.NONE, DemandCell::plus);
    }

    /** A cell in a sentence, for whoever does not see its colour. */
    public String sentence(SiteDemand site, DayOfWeek day) {
        DemandCell cell = site.on(day);
        return words.text(
                "workbench.demand.cell",
                site.siteName(),
                words.say(day),
                hours(cell.asked()),
                hours(cell.granted()),
                hours(cell.free()),
                words.text("workbench.Pressure." + cell.pressure().name()));
    }

    /** 12,5 for 750 minutes. */
    public String hours(long minutes) {
        return words.say(Math.round(minutes / 6.0) / 10.0);
    }

    /** The icon that goes with a step. */
    public String icon(Pressure pressure) {
        return switch (pressure) {
            case NONE -> "minus";
            case LOW -> "angle-up";
            case FULL -> "angle-double-up";
            case HIGH -> "exclamation-circle";
            case EXTREME -> "exclamation-triangle";
        };
    }

    public DayBand[] getBands() {
        return DayBand.values();
    }

    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    public Pressure[] getSteps() {
        return Pressure.values();
    }
}
