package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.seasonal.workbench.boundary.ConflictGroup;
import org.palestre.seasonal.workbench.boundary.ConsultConflictGroups;
import org.palestre.seasonal.workbench.boundary.GroupFilter;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.AddressValues;

/** The groups of competing requests: filtered, sorted and paged by the address. */
@Named
@RequestScoped
public class ConflictGroupsBacking {

    private static final int SIZE = 25;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChosenCampaign campaign;

    @Inject
    private ConsultConflictGroups groups;

    private GroupFilter filter;
    private Page<ConflictGroup> list;

    public GroupFilter getFilter() {
        if (filter == null) {
            AddressValues address = new AddressValues(request.getParameterMap());
            filter = new GroupFilter(
                    campaign.getId(),
                    address.number("site"),
                    address.text("district"),
                    address.constant(SiteKind.class, "kind"),
                    address.text("discipline"),
                    address.constant(GroupFilter.Sort.class, "sort"));
        }
        return filter;
    }

    public Page<ConflictGroup> getList() {
        if (list == null) {
            list = groups.list(getFilter(), new PageRequest(getPage() - 1, SIZE));
        }
        return list;
    }

    public int getPage() {
        return new AddressValues(request.getParameterMap()).page();
    }

    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** What the address says besides the page. */
    public String getQuery() {
        return AddressValues.query(
                "campaign", getFilter().campaignId(),
                "site", getFilter().siteId(),
                "district", getFilter().districtCode(),
                "kind", getFilter().kind(),
                "discipline", getFilter().disciplineCode(),
                "sort",
                        getFilter().sort() == GroupFilter.Sort.SIZE
                                ? null
                                : getFilter().sort());
    }

    public GroupFilter.Sort[] getSorts() {
        return GroupFilter.Sort.values();
    }
}
