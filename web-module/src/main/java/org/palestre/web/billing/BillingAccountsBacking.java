package org.palestre.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.boundary.AccountStanding;
import org.palestre.billing.boundary.AccountSummary;
import org.palestre.billing.boundary.BillingAccounts;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** The payers' accounts; what they are narrowed and sorted by stands in the address. */
@Named
@RequestScoped
public class BillingAccountsBacking {

    private static final int SIZE = 50;

    @EJB
    private BillingAccounts accounts;

    @EJB
    private Services services;

    private final AccountsAddress address = new AccountsAddress();
    private int page = 1;
    private Page<AccountSummary> found;

    /** Looks the page up, once the address is read. */
    public void load() {
        found = accounts.search(address.query(), new PageRequest(Math.max(0, page - 1), SIZE));
    }

    public List<AccountSummary> getItems() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public PageLinks getLinks() {
        return address.on(new PageLinks(page, SIZE, found.total()));
    }

    /** The query of the same list sorted by this; the other way round if it is sorted by it already. */
    public String sortedBy(String order) {
        return address.sortedBy(order).on(new PageLinks(1, SIZE, 0)).query("page", 1);
    }

    /** How a column is sorted, for screen readers. */
    public String sorting(String order) {
        if (!order.equals(address.getOrder())) {
            return null;
        }
        return address.isDescending() ? "descending" : "ascending";
    }

    /** The query with which a file holds the same accounts. */
    public String getExportQuery() {
        return address.on(new PageLinks(1, SIZE, 0)).query("page", 1);
    }

    public List<ServiceView> getServices() {
        return services.services();
    }

    public AccountStanding[] getStandings() {
        return AccountStanding.values();
    }

    public AccountsAddress getAddress() {
        return address;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
