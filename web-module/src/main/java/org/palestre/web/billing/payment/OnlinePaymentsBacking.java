package org.palestre.web.billing.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.palestre.billing.payment.boundary.ExaminePayments;
import org.palestre.billing.payment.boundary.OfficePayment;
import org.palestre.billing.payment.boundary.PaymentFilter;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.ReconcilePayments;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.shell.Notices;

/** The cash office's list of online payments: filtered and paged by the address, in the database. */
@Named
@RequestScoped
public class OnlinePaymentsBacking {

    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @EJB
    private ExaminePayments payments;

    @EJB
    private ReconcilePayments reconciliation;

    @Inject
    private Notices notices;

    private OnlinePaymentsAddress address;
    private Page<OfficePayment> list;
    private Map<PaymentState, Long> counts;
    private List<JobRun> runs;
    private Long toLookAt;

    /** The list that the address names. */
    public OnlinePaymentsAddress getAddress() {
        if (address == null) {
            address = OnlinePaymentsAddress.of(request.getParameterMap());
        }
        return address;
    }

    public PaymentFilter getFilter() {
        return getAddress().filter();
    }

    /** This page of the list. */
    public Page<OfficePayment> getList() {
        if (list == null) {
            list = payments.list(getFilter(), new PageRequest(getAddress().page() - 1, SIZE));
        }
        return list;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** How many payments of this list stand where. */
    public Map<PaymentState, Long> getCounts() {
        if (counts == null) {
            counts = payments.countByState(getFilter());
        }
        return counts;
    }

    /** How many payments there are at which somebody has to look, whatever the list shows. */
    public long getToLookAt() {
        if (toLookAt == null) {
            toLookAt = payments.needingSomebody();
        }
        return toLookAt;
    }

    public PaymentState[] getStates() {
        return PaymentState.values();
    }

    /** Whether the list shows a state because it was asked for. */
    public boolean wants(PaymentState state) {
        return getFilter().states().contains(state);
    }

    /** The last reconciliations, the latest first. */
    public List<JobRun> getRuns() {
        if (runs == null) {
            runs = reconciliation.latest();
        }
        return runs;
    }

    /** Has all open payments asked about now. */
    public String reconcile() {
        reconciliation.want();
        notices.success("payment.reconcile.wanted");
        return "/gestion/online-payments?faces-redirect=true";
    }
}
