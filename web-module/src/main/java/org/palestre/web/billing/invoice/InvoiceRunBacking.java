package org.palestre.web.billing.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.invoice.boundary.RunComparison;
import org.palestre.billing.invoice.boundary.RunDifference;
import org.palestre.billing.invoice.boundary.RunInvoices;
import org.palestre.billing.invoice.boundary.RunView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** A run of invoices: what it would do and how that differs from last time, and how far it is. */
@Named
@ViewScoped
public class InvoiceRunBacking implements Serializable {

    private static final int SIZE = 50;
    private static final int LEAST_CHANGE = 10;

    @Inject
    private RunInvoices runs;

    @Inject
    private Services services;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private Long id;
    private Integer percent;
    private int page = 1;
    private RunView run;
    private RunComparison comparison;
    private transient Page<RunDifference> differences;

    /** Reads the run that the address names. */
    public void load() {
        look();
        comparison = runs.compare(id, getPercent());
    }

    /** Reads how far it is; also while one watches. */
    public void look() {
        if (id == null) {
            throw BusinessException.notFound("invoice.unknownRun");
        }
        run = runs.run(id);
    }

    /** Issues the invoices, or goes on with it. */
    public String start() {
        runs.start(id);
        notices.success("invoice.run.started");
        return here();
    }

    /** Stops what is under way. */
    public String stop() {
        runs.stop(id);
        notices.success("invoice.run.stopping");
        return here();
    }

    /** Throws a run away that was never started. */
    public String discard() {
        runs.discard(id);
        notices.success("invoice.run.discarded");
        return "/gestion/invoice-runs?faces-redirect=true";
    }

    /** Who differs, on this page. */
    public Page<RunDifference> getDifferences() {
        if (differences == null) {
            differences = runs.differences(id, getPercent(), null, new PageRequest(Math.max(1, page) - 1, SIZE));
        }
        return differences;
    }

    public RunDifference.Kind[] getKinds() {
        return RunDifference.Kind.values();
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, getDifferences().total())
                .with("id", id)
                .with("percent", getPercent());
    }

    /** The names of its services. */
    public List<String> getServiceNames() {
        Map<String, ServiceView> known =
                services.services().stream().collect(Collectors.toMap(ServiceView::code, service -> service));
        return run.services().stream()
                .map(code -> known.containsKey(code) ? known.get(code).name(words.language()) : code)
                .toList();
    }

    /** How many seconds the job took; null as long as it is not over. */
    public Long getSeconds() {
        return run.took() == null ? null : Math.max(1, run.took().toSeconds());
    }

    /** Whether it can be started, or gone on with. */
    public boolean isStartable() {
        return !run.running() && run.waiting() > 0;
    }

    private String here() {
        return "/gestion/invoice-run?faces-redirect=true&id=" + id;
    }

    public RunView getRun() {
        return run;
    }

    public RunComparison getComparison() {
        return comparison;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** By how much an amount has to differ to be told. */
    public Integer getPercent() {
        return percent == null ? LEAST_CHANGE : Math.max(0, Math.min(percent, 1000));
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
