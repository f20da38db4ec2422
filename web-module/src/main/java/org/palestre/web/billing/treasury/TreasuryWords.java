package org.palestre.web.billing.treasury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.palestre.billing.treasury.boundary.FileState;
import org.palestre.billing.treasury.boundary.OrderState;
import org.palestre.billing.treasury.boundary.TransferFileState;
import org.palestre.billing.treasury.boundary.TransferState;

/** {@code #{treasuryWords}}: how states of orders, files and transfers look beside their words. */
@Named
@ApplicationScoped
public class TreasuryWords {

    public String icon(OrderState state) {
        return switch (state) {
            case ISSUED -> "send";
            case ON_HOLD -> "pause-circle";
            case TAKEN_OVER -> "verified";
            case PARTLY_PAID -> "chart-pie";
            case PAID -> "check-circle";
            case REFUSED -> "times-circle";
            case CANCELLED -> "ban";
        };
    }

    public String tone(OrderState state) {
        return switch (state) {
            case PAID -> "success";
            case ISSUED, TAKEN_OVER -> "info";
            case ON_HOLD, PARTLY_PAID -> "warning";
            case REFUSED -> "danger";
            case CANCELLED -> "neutral";
        };
    }

    public String icon(FileState state) {
        return switch (state) {
            case MADE -> "file";
            case SENT -> "send";
            case ACKNOWLEDGED -> "check-circle";
            case REFUSED -> "times-circle";
        };
    }

    public String tone(FileState state) {
        return switch (state) {
            case MADE -> "warning";
            case SENT -> "info";
            case ACKNOWLEDGED -> "success";
            case REFUSED -> "danger";
        };
    }

    public String icon(TransferFileState state) {
        return switch (state) {
            case MADE -> "file";
            case ACCEPTED -> "verified";
            case EXECUTED -> "check-circle";
            case WITHDRAWN -> "ban";
        };
    }

    public String tone(TransferFileState state) {
        return switch (state) {
            case MADE -> "warning";
            case ACCEPTED -> "info";
            case EXECUTED -> "success";
            case WITHDRAWN -> "neutral";
        };
    }

    public String icon(TransferState state) {
        return switch (state) {
            case IN_FILE -> "clock";
            case EXECUTED -> "check-circle";
            case RETURNED -> "replay";
            case WITHDRAWN -> "ban";
            case REJECTED -> "times-circle";
        };
    }

    public String tone(TransferState state) {
        return switch (state) {
            case IN_FILE -> "info";
            case EXECUTED -> "success";
            case RETURNED, REJECTED -> "danger";
            case WITHDRAWN -> "neutral";
        };
    }
}
