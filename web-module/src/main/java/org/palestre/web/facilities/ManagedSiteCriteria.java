package org.palestre.web.facilities;

import java.util.Arrays;
import java.util.Locale;
import org.palestre.facilities.boundary.ManagedSiteQuery;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.web.shell.PageLinks;

/** What the agents' list of sites is narrowed and sorted by, as an address says it. */
public class ManagedSiteCriteria {

    /** In place of a district's code: sites whose district is not known. */
    static final String UNKNOWN = "-";

    private String q;
    private String district;
    private String kind;
    private boolean givenUp;
    private String order = "name";
    private boolean descending;

    ManagedSiteQuery query() {
        return new ManagedSiteQuery(
                q,
                UNKNOWN.equals(district) ? null : blank(district),
                UNKNOWN.equals(district),
                constant(SiteKind.class, kind),
                givenUp,
                constant(ManagedSiteQuery.Order.class, order),
                descending);
    }

    PageLinks on(PageLinks links) {
        return links.with("q", q)
                .with("district", district)
                .with("kind", kind)
                .with("givenUp", givenUp ? "true" : null)
                .with("order", "name".equals(order) ? null : order)
                .with("descending", descending ? "true" : null);
    }

    ManagedSiteCriteria sortedBy(String column) {
        ManagedSiteCriteria other = new ManagedSiteCriteria();
        other.q = q;
        other.district = district;
        other.kind = kind;
        other.givenUp = givenUp;
        other.order = column;
        other.descending = column.equals(order) && !descending;
        return other;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name == null ? "" : name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    public void setGivenUp(boolean givenUp) {
        this.givenUp = givenUp;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order == null ? "name" : order;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }
}
