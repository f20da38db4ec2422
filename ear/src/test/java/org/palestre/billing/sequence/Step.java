package org.palestre.billing.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.billing.Books;

/**
 * Something that happens to a payer's money.
 *
 * @param service of which wallet
 * @param key which part of the booking, or which payment
 * @param amounts one for each key, of which most actions use the first; nothing in place of an amount: not booked
 */
public record Step(Action action, String service, int key, List<Integer> amounts) {

    /** How many parts a booking may have. */
    public static final int KEYS = 4;

    /** What happens. */
    public enum Action {
        PAY,
        CANCEL_PAYMENT,
        REFUND,
        ADD,
        REPLACE,
        REDUCE,
        CANCEL,
        /** Prepaid lines on their day, the others by an invoice and a credit note. */
        DEBIT
    }

    public Step {
        amounts = List.copyOf(amounts);
    }

    public boolean prepaid() {
        return service.equals(Books.MEALS);
    }

    /** What it is about, in cents. What is reduced is never a round sum, so that nothing is reduced to nothing. */
    public long cents() {
        return action == Action.REDUCE ? 1000L * amounts.get(0) + 7 : 1000L * (amounts.get(0) + 1);
    }

    /** What a part of the booking is to cost; null if it is not wanted any more. */
    public Long wanted(int part) {
        int amount = amounts.get(part);
        return amount == 0 ? null : 1000L * amount;
    }

    /** As {@link #parse} reads it. */
    public String written() {
        return action + " " + service + " " + key + " "
                + amounts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** As {@link #written} writes it. */
    public static Step parse(String line) {
        String[] words = line.split(" ");
        List<Integer> amounts = new ArrayList<>();
        for (String amount : words[3].split(",")) {
            amounts.add(Integer.valueOf(amount));
        }
        return new Step(Action.valueOf(words[0]), words[1], Integer.parseInt(words[2]), amounts);
    }
}
