package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.invoice.boundary.LateInvoice;
import org.palestre.billing.invoice.boundary.LateQuery;
import org.palestre.billing.invoice.boundary.RemindPayers;
import org.palestre.billing.invoice.boundary.ReminderStep;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** What is late, and the reminders. */
@Named
@RequestScoped
public class DunningBacking {

    private static final int SIZE = 50;

    @EJB
    private RemindPayers reminders;

    @Inject
    private Notices notices;

    private String q;
    private Integer days;
    private Integer step;
    private Integer page;
    private Page<LateInvoice> found;
    private Long due;

    /** This page of the list. */
    public Page<LateInvoice> getFound() {
        if (found == null) {
            found = reminders.late(getQuery(), new PageRequest(getPage() - 1, SIZE));
        }
        return found;
    }

    LateQuery getQuery() {
        return new LateQuery(q, days == null ? 0 : days, step);
    }

    /** How many would be reminded now. */
    public long getDue() {
        if (due == null) {
            due = reminders.due();
        }
        return due;
    }

    /** The steps of reminding by which the list can be narrowed. */
    public List<ReminderStep> getSteps() {
        return reminders.steps();
    }

    public List<JobRun> getRuns() {
        return reminders.latest();
    }

    /** Has payers reminded now. */
    public String remind() {
        reminders.want();
        notices.success("invoice.dunning.wanted");
        return "/gestion/dunning?faces-redirect=true";
    }

    public PageLinks getLinks() {
        return narrowed(new PageLinks(getPage(), SIZE, getFound().total()));
    }

    /** The query with which a file holds the same. */
    public String getExportQuery() {
        return narrowed(new PageLinks(1, 1, 0)).query("page", 1);
    }

    private PageLinks narrowed(PageLinks links) {
        return links.with("q", q).with("days", days).with("step", step);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
