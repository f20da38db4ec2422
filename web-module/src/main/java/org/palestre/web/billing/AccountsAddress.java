package org.palestre.web.billing;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.palestre.billing.boundary.AccountQuery;
import org.palestre.billing.boundary.AccountSort;
import org.palestre.billing.boundary.AccountStanding;
import org.palestre.web.shell.PageLinks;

/** What the list of payers is narrowed and sorted by, as an address says it. */
public class AccountsAddress {

    private static final String BY_NAME = "name";

    private String q;
    private String service;
    private String standing;
    private String order = BY_NAME;
    private boolean descending;

    /** What the parameters of an address say. */
    static AccountsAddress read(Function<String, String> parameter) {
        AccountsAddress address = new AccountsAddress();
        address.setQ(parameter.apply("q"));
        address.setService(parameter.apply("service"));
        address.setStanding(parameter.apply("standing"));
        address.setOrder(parameter.apply("order"));
        address.setDescending("true".equals(parameter.apply("descending")));
        return address;
    }

    AccountQuery query() {
        return new AccountQuery(
                q, service, constant(AccountStanding.class, standing), constant(AccountSort.class, order), descending);
    }

    PageLinks on(PageLinks links) {
        return links.with("q", q)
                .with("service", service)
                .with("standing", standing)
                .with("order", BY_NAME.equals(order) ? null : order)
                .with("descending", descending ? "true" : null);
    }

    AccountsAddress sortedBy(String column) {
        AccountsAddress other = new AccountsAddress();
        other.q = q;
        other.service = service;
        other.standing = standing;
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

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order == null || order.isBlank() ? BY_NAME : order;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }
}
