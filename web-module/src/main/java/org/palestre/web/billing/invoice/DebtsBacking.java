package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.invoice.boundary.ConsultDebts;
import org.palestre.billing.invoice.boundary.Debts;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.billing.invoice.boundary.InvoiceView;

/** What is owed, on the first page of an account; read once for each page. */
@Named
@RequestScoped
public class DebtsBacking {

    private static final int SHOWN = 5;

    @EJB
    private ConsultDebts debts;

    private Debts mine;

    /** All of it. */
    public Debts getMine() {
        if (mine == null) {
            mine = debts.mine();
        }
        return mine;
    }

    /** The most urgent invoices. */
    public List<InvoiceView> getFirst() {
        return getMine().invoices().stream().limit(SHOWN).toList();
    }

    /** How many more there are. */
    public int getMore() {
        return Math.max(0, getMine().invoices().size() - SHOWN);
    }

    /** Whether several payers stand in the list: the own account and clubs. */
    public boolean isSeveralPayers() {
        return getMine().wallets().stream()
                        .map(wallet -> wallet.payerId())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether it should have been paid. */
    public boolean late(InvoiceView invoice) {
        return invoice.state() == InvoiceState.LATE;
    }
}
