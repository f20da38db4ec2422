package org.palestre.billing.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Texts;

/**
 * A movement of money to be booked.
 *
 * @param reference what it is about, in the caller's words: {@code payment:12}
 * @param bookedOn the city's day on which it counts; null for today
 * @param postings two or more, whose sum is zero
 */
public record NewEntry(EntryKind kind, String reference, LocalDate bookedOn, List<Posting> postings) {

    private static final int LONGEST_REFERENCE = 120;

    /**
     * @throws BusinessException {@code billing.unbalanced} at {@code postings} if they are fewer than two or do not sum
     *     up to zero
     */
    public NewEntry {
        if (kind == null) {
            throw BusinessException.invalid("shared.missing", "kind");
        }
        reference = Texts.required(reference, "reference", LONGEST_REFERENCE);
        postings = List.copyOf(postings);
        Money sum = Money.sum(postings.stream().map(Posting::amount).toList());
        if (postings.size() < 2 || !sum.isZero()) {
            throw BusinessException.invalid("billing.unbalanced", "postings", sum);
        }
    }

    /** From one account to another, today. */
    public static NewEntry move(EntryKind kind, String reference, AccountKey from, AccountKey to, Money amount) {
        return new NewEntry(
                kind, reference, null, List.of(new Posting(from, amount.negate()), new Posting(to, amount)));
    }
}
