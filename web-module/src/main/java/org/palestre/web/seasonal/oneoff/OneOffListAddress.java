package org.palestre.web.seasonal.oneoff;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.palestre.seasonal.oneoff.boundary.OneOffFilter;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.web.shell.AddressValues;

/**
 * The office's list as an address says it: filters, order and page, so that a list can be mailed, printed and exported as
 * it is seen. What cannot be understood is left out.
 */
public record OneOffListAddress(OneOffFilter filter, int page) implements Serializable {

    /** Reads the parameters of a request. */
    public static OneOffListAddress of(Map<String, String[]> parameters) {
        AddressValues values = new AddressValues(parameters);
        return new OneOffListAddress(
                new OneOffFilter(
                        values.text("q"),
                        values.constant(OneOffKind.class, "kind"),
                        values.text("district"),
                        values.number("site"),
                        statuses(values),
                        values.constant(OneOffFilter.Sort.class, "sort"),
                        values.flag("descending")),
                values.page());
    }

    /** The query of this address, without the page; begins with an ampersand if it is not empty. */
    public String query() {
        return query(filter.sort(), filter.descending());
    }

    /** The query of the same list in another order; the same order again is its reverse. */
    public String sortedBy(OneOffFilter.Sort sort) {
        return query(sort, sort == filter.sort() && !filter.descending());
    }

    private String query(OneOffFilter.Sort sort, boolean descending) {
        return AddressValues.query(
                "q",
                filter.text(),
                "kind",
                filter.kind(),
                "district",
                filter.districtCode(),
                "site",
                filter.siteId(),
                "sort",
                sort == OneOffFilter.Sort.SUBMITTED ? null : sort,
                "descending",
                descending,
                "status",
                filter.statuses());
    }

    private static Set<OneOffStatus> statuses(AddressValues values) {
        Set<OneOffStatus> statuses = values.constants(OneOffStatus.class, "status");
        statuses.remove(OneOffStatus.DRAFT);
        return statuses;
    }
}
