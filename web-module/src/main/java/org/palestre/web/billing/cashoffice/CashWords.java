package org.palestre.web.billing.cashoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.palestre.billing.cashoffice.boundary.CeilingState;
import org.palestre.billing.cashoffice.boundary.MeansKind;

/** {@code #{cashWords}}: how means and ceilings look beside their words. */
@Named
@ApplicationScoped
public class CashWords {

    /** The sign of a means. */
    public String icon(MeansKind kind) {
        return switch (kind) {
            case CASH -> "money-bill";
            case CHEQUE -> "file-edit";
            case CARD -> "credit-card";
            case VOUCHER -> "ticket";
        };
    }

    /** The sign of a ceiling. */
    public String ceilingIcon(CeilingState state) {
        return state == CeilingState.WITHIN ? "check" : "exclamation-triangle";
    }

    /** The colour of a ceiling. */
    public String ceilingTone(CeilingState state) {
        return switch (state) {
            case WITHIN -> "success";
            case NEAR -> "warning";
            case ABOVE -> "danger";
        };
    }
}
