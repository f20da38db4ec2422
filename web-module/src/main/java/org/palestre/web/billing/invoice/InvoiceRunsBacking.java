package org.palestre.web.billing.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.invoice.boundary.NewRun;
import org.palestre.billing.invoice.boundary.RunInvoices;
import org.palestre.billing.invoice.boundary.RunView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** The runs of invoices, and the preparation of the next one. */
@Named
@ViewScoped
public class InvoiceRunsBacking implements Serializable {

    private static final int SIZE = 20;

    @Inject
    private RunInvoices runs;

    @Inject
    private Services services;

    private int page = 1;
    private transient Page<RunView> found;
    private String name;
    /** One that can be changed: Faces makes another of its kind for what is ticked. */
    private List<String> chosen = new ArrayList<>();

    private LocalDate dueUntil;
    private LocalDate payableBy;

    /** This page of the list. */
    public Page<RunView> getFound() {
        if (found == null) {
            found = runs.runs(new PageRequest(Math.max(1, page) - 1, SIZE));
        }
        return found;
    }

    /** Writes down who would get what, and shows it. */
    public String prepare() {
        Set<String> codes = new LinkedHashSet<>(chosen);
        RunView run = runs.prepare(new NewRun(name, codes, dueUntil, payableBy));
        return "/gestion/invoice-run?faces-redirect=true&id=" + run.id();
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, getFound().total());
    }

    /** The services that are invoiced. */
    public List<ServiceView> getServices() {
        return services.services().stream()
                .filter(service -> service.active() && service.mode() == BillingMode.INVOICED)
                .toList();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }

    public LocalDate getDueUntil() {
        return dueUntil;
    }

    public void setDueUntil(LocalDate dueUntil) {
        this.dueUntil = dueUntil;
    }

    public LocalDate getPayableBy() {
        return payableBy;
    }

    public void setPayableBy(LocalDate payableBy) {
        this.payableBy = payableBy;
    }
}
