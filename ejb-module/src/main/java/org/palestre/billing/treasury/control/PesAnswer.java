package org.palestre.billing.treasury.control;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.shared.Money;

/**
 * What Hélios sent: an acknowledgement of a file, or how orders stand.
 *
 * @param fileName the file that is acknowledged, without its ending; empty in a return
 * @param acknowledgement whether it is an acknowledgement
 * @param accepted whether Hélios took the whole file
 * @param message what is wrong with it; empty if nothing is
 * @param orders how orders stand; empty in an acknowledgement
 */
public record PesAnswer(
        boolean acknowledgement, String fileName, boolean accepted, String message, List<OrderAnswer> orders) {

    public PesAnswer {
        orders = List.copyOf(orders);
    }

    /** What the accountant did with an order. */
    public enum Visa {
        ON_HOLD,
        TAKEN_OVER,
        REFUSED,
        /** Nothing that changes anything here. */
        OTHER
    }

    /**
     * How an order stands.
     *
     * @param collected all that was collected until now; null if nothing is said about it
     */
    public record OrderAnswer(
            int exercise, OrderKind kind, long number, Visa visa, String comment, LocalDate on, Money collected) {}
}
