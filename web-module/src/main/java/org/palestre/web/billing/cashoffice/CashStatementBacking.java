package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.billing.cashoffice.boundary.StateTakings;
import org.palestre.billing.cashoffice.boundary.StatementFigures;
import org.palestre.billing.cashoffice.boundary.StatementView;

/** One statement that was issued. */
@Named
@RequestScoped
public class CashStatementBacking {

    @EJB
    private StateTakings statements;

    private long id;
    private StatementView statement;
    private StatementFigures figures;

    /** Reads it. */
    public void load() {
        statement = statements.statement(id);
        figures = statements.figures(id);
    }

    public StatementView getStatement() {
        return statement;
    }

    public StatementFigures getFigures() {
        return figures;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
