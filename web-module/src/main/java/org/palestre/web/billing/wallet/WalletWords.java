package org.palestre.web.billing.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.palestre.billing.wallet.boundary.RefundState;

/** {@code #{walletWords}}: how the state of a refund looks beside its word. */
@Named
@ApplicationScoped
public class WalletWords {

    /** The sign of a state. */
    public String icon(RefundState state) {
        return switch (state) {
            case REQUESTED -> "clock";
            case WITHDRAWN -> "ban";
            case REFUSED -> "times-circle";
            case ACCEPTED -> "check";
            case SENT -> "check-circle";
            case RETURNED -> "undo";
        };
    }

    /** The colour of a state. */
    public String tone(RefundState state) {
        return switch (state) {
            case REQUESTED -> "info";
            case ACCEPTED, SENT -> "success";
            case REFUSED -> "danger";
            case RETURNED -> "warning";
            case WITHDRAWN -> "neutral";
        };
    }
}
