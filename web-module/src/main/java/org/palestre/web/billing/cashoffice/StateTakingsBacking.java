package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;
import org.palestre.billing.cashoffice.boundary.StateTakings;
import org.palestre.billing.cashoffice.boundary.StatementFigures;
import org.palestre.billing.cashoffice.boundary.StatementView;
import org.palestre.web.shell.Notices;

/** The statements of an office: what the next one would say, and those that were issued. */
@Named
@ViewScoped
public class StateTakingsBacking implements Serializable {

    @Inject
    private StateTakings statements;

    @Inject
    private ConsultCashOffices offices;

    @Inject
    private Notices notices;

    private long officeId;
    private LocalDate until;
    private LocalDate first;
    private LocalDate last;
    private OfficeStanding standing;
    private StatementFigures figures;
    private List<StatementView> issued = List.of();
    private long openTills;

    /** Reads them; a day that cannot be stated is replaced by the last possible one. */
    public void load() {
        standing = offices.office(officeId);
        issued = statements.list(officeId);
        first = statements.nextDay(officeId);
        last = statements.lastPossibleDay(officeId);
        if (last.isBefore(first)) {
            return;
        }
        if (until == null || until.isBefore(first) || until.isAfter(last)) {
            until = last;
        }
        figures = statements.draft(officeId, until);
        openTills = statements.openTills(officeId, until);
    }

    /** Issues it. */
    public String issue() {
        StatementView made = statements.issue(officeId, until);
        notices.success("cashoffice.state.issued", made.number());
        return "/gestion/cash-statement?faces-redirect=true&id=" + made.id();
    }

    public OfficeStanding getStanding() {
        return standing;
    }

    /** What the next statement would say; null if no day is over that no statement holds. */
    public StatementFigures getFigures() {
        return figures;
    }

    public List<StatementView> getIssued() {
        return issued;
    }

    public long getOpenTills() {
        return openTills;
    }

    public LocalDate getFirst() {
        return first;
    }

    public LocalDate getLast() {
        return last;
    }

    public long getOfficeId() {
        return officeId;
    }

    public void setOfficeId(long officeId) {
        this.officeId = officeId;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
