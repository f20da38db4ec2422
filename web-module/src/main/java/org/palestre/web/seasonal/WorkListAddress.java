package org.palestre.web.seasonal;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.web.shell.AddressValues;

/**
 * The office's work list as an address says it: filters, order and page, so that a list can be mailed, printed and
 * exported as it is seen. What cannot be understood is left out.
 */
public record WorkListAddress(SlotRequestFilter filter, int page) implements Serializable {

    /** Reads the parameters of a request. */
    public static WorkListAddress of(Map<String, String[]> parameters) {
        AddressValues values = new AddressValues(parameters);
        return new WorkListAddress(
                new SlotRequestFilter(
                        values.number("campaign"),
                        values.number("site"),
                        values.text("district"),
                        values.text("discipline"),
                        statuses(values),
                        values.constant(RequestType.class, "type"),
                        values.number("club"),
                        values.text("q"),
                        values.flag("conflicts"),
                        values.constant(SlotRequestFilter.Sort.class, "sort"),
                        values.flag("descending")),
                values.page());
    }

    /** The same list of one site; of all sites if it is null. */
    public WorkListAddress at(Long siteId) {
        return new WorkListAddress(
                new SlotRequestFilter(
                        filter.campaignId(),
                        siteId,
                        filter.districtCode(),
                        filter.disciplineCode(),
                        filter.statuses(),
                        filter.type(),
                        filter.organisationId(),
                        filter.text(),
                        filter.conflictsOnly(),
                        filter.sort(),
                        filter.descending()),
                1);
    }

    /** The query of this address, without the page; begins with an ampersand if it is not empty. */
    public String query() {
        return query(filter.sort(), filter.descending());
    }

    /** The query of the same list in another order; the same order again is its reverse. */
    public String sortedBy(SlotRequestFilter.Sort sort) {
        return query(sort, sort == filter.sort() && !filter.descending());
    }

    private String query(SlotRequestFilter.Sort sort, boolean descending) {
        return AddressValues.query(
                "campaign",
                filter.campaignId(),
                "site",
                filter.siteId(),
                "district",
                filter.districtCode(),
                "discipline",
                filter.disciplineCode(),
                "type",
                filter.type(),
                "club",
                filter.organisationId(),
                "q",
                filter.text(),
                "conflicts",
                filter.conflictsOnly(),
                "sort",
                sort == SlotRequestFilter.Sort.SUBMITTED ? null : sort,
                "descending",
                descending,
                "status",
                filter.statuses());
    }

    private static Set<RequestStatus> statuses(AddressValues values) {
        Set<RequestStatus> statuses = values.constants(RequestStatus.class, "status");
        statuses.remove(RequestStatus.DRAFT);
        return statuses;
    }
}
