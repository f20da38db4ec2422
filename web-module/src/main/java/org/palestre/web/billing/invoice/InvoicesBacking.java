package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.invoice.boundary.ExamineInvoices;
import org.palestre.billing.invoice.boundary.InvoiceQuery;
import org.palestre.billing.invoice.boundary.InvoiceSort;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.billing.invoice.boundary.InvoiceTotals;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** All invoices; what they are narrowed and sorted by stands in the address. */
@Named
@RequestScoped
public class InvoicesBacking {

    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @EJB
    private ExamineInvoices invoices;

    @EJB
    private Services services;

    private InvoicesAddress address;
    private Page<InvoiceView> found;
    private InvoiceTotals totals;

    /** The list that the address names. */
    public InvoicesAddress getAddress() {
        if (address == null) {
            address = InvoicesAddress.of(request);
        }
        return address;
    }

    public InvoiceQuery getQuery() {
        return getAddress().query();
    }

    /** This page of the list. */
    public Page<InvoiceView> getFound() {
        if (found == null) {
            found = invoices.search(getQuery(), new PageRequest(getAddress().page() - 1, SIZE));
        }
        return found;
    }

    /** What all pages come to. */
    public InvoiceTotals getTotals() {
        if (totals == null) {
            totals = invoices.totals(getQuery());
        }
        return totals;
    }

    public PageLinks getLinks() {
        return getAddress().links(SIZE, getFound().total());
    }

    /** The query with which a file holds the same invoices. */
    public String getExportQuery() {
        return getAddress().links(1, 0).query("page", 1);
    }

    /** The query of the same list sorted by this column. */
    public String sortedBy(String column) {
        return getAddress().sortedBy(sort(column));
    }

    /** How a column is sorted, for screen readers. */
    public String sorting(String column) {
        if (sort(column) != getQuery().sort()) {
            return null;
        }
        return getQuery().descending() ? "descending" : "ascending";
    }

    private static InvoiceSort sort(String column) {
        return InvoiceSort.valueOf(column.toUpperCase(Locale.ROOT));
    }

    public InvoiceState[] getStates() {
        return InvoiceState.values();
    }

    /** Whether the list shows a state because it was asked for. */
    public boolean wants(InvoiceState state) {
        return getQuery().states().contains(state);
    }

    /** The services that are invoiced. */
    public List<ServiceView> getServices() {
        return services.services().stream()
                .filter(service -> service.mode() == BillingMode.INVOICED)
                .toList();
    }
}
