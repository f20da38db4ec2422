package org.palestre.web.billing.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import org.palestre.billing.payment.boundary.PaymentEventView;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.web.i18n.Texts;

/** {@code #{paymentWords}}: how the state of a payment looks beside its word. */
@Named
@ApplicationScoped
public class PaymentWords {

    /** The sign of a state. */
    public String icon(PaymentState state) {
        return switch (state) {
            case CREATED -> "pencil";
            case PENDING -> "clock";
            case PAID -> "check-circle";
            case REFUSED -> "times-circle";
            case CANCELLED -> "ban";
            case EXPIRED -> "hourglass";
            case UNKNOWN -> "question-circle";
            case UNMATCHED -> "exclamation-triangle";
        };
    }

    /** The colour of a state. */
    public String tone(PaymentState state) {
        return switch (state) {
            case PAID -> "success";
            case PENDING -> "info";
            case UNKNOWN, UNMATCHED -> "warning";
            case REFUSED -> "danger";
            case CREATED, CANCELLED, EXPIRED -> "neutral";
        };
    }

    /** How the page tells it: the tone of its notice. */
    public String notice(PaymentState state) {
        return switch (state) {
            case PAID -> "success";
            case REFUSED -> "error";
            case UNKNOWN, UNMATCHED, EXPIRED, CANCELLED -> "warning";
            case CREATED, PENDING -> "info";
        };
    }

    /** What PayFiP said, in words where there are some; its code otherwise. */
    public String answer(String code, Locale language) {
        String key = "payment.answer." + code;
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), language);
        return texts.containsKey(key) ? texts.getString(key) : code;
    }

    /** What is added to something that happened. */
    public String detail(PaymentEventView happened, Locale language) {
        return switch (happened.kind()) {
            case ANSWER, NOT_SENT, BOOKED -> answer(happened.detail(), language);
            default -> happened.detail();
        };
    }
}
