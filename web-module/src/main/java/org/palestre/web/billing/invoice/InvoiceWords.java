package org.palestre.web.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.billing.invoice.boundary.RunDifference;
import org.palestre.billing.invoice.boundary.RunView;

/** {@code #{invoiceWords}}: how the state of an invoice or a run looks beside its word. */
@Named
@ApplicationScoped
public class InvoiceWords {

    /** The sign of a state. */
    public String icon(InvoiceState state) {
        return switch (state) {
            case OPEN -> "clock";
            case LATE -> "exclamation-circle";
            case ORDERED -> "building-columns";
            case PAID -> "check-circle";
            case CREDITED, CREDIT -> "undo";
            case WRITTEN_OFF -> "ban";
        };
    }

    /** The colour of a state. */
    public String tone(InvoiceState state) {
        return switch (state) {
            case OPEN -> "info";
            case LATE -> "danger";
            case ORDERED -> "warning";
            case PAID -> "success";
            case CREDITED, CREDIT, WRITTEN_OFF -> "neutral";
        };
    }

    /** The sign of a difference between two runs. */
    public String icon(RunDifference.Kind kind) {
        return switch (kind) {
            case NEW -> "plus";
            case MISSING -> "minus";
            case MORE -> "arrow-up";
            case LESS -> "arrow-down";
        };
    }

    /** Where a run stands, as a part of a key. */
    public String standing(RunView run) {
        if (!run.started()) {
            return "PREPARED";
        }
        if (run.running()) {
            return "RUNNING";
        }
        return run.waiting() == 0 ? "DONE" : "INCOMPLETE";
    }

    /** The colour of where a run stands. */
    public String tone(RunView run) {
        return switch (standing(run)) {
            case "DONE" -> "success";
            case "RUNNING" -> "info";
            case "PREPARED" -> "neutral";
            default -> "warning";
        };
    }
}
