package org.palestre.billing.control;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.boundary.ChargedBooking;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** What a priced line must be so that it can be charged. */
public final class LineRules {

    private static final Money MOST = Money.cents(100_000_000_000L);
    private static final BigDecimal MOST_UNITS = new BigDecimal("999999999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Why something is taken away, as the payer reads it, in characters. */
    public static final int LONGEST_REASON = 300;

    private LineRules() {}

    /**
     * The lines with their texts tidied.
     *
     * @throws BusinessException as for each of them, and {@code billing.keyTwice}
     */
    public static List<NewLine> checked(Collection<NewLine> lines) {
        List<NewLine> checked = lines.stream().map(LineRules::checked).toList();
        requireDistinctKeys(checked);
        return checked;
    }

    /**
     * The booking with its texts tidied.
     *
     * @throws BusinessException as for its lines, if one has another reference, and {@code shared.missing} at {@code reason}
     */
    public static ChargedBooking checked(ChargedBooking booking) {
        List<NewLine> lines = checked(booking.wanted());
        requireReference(lines, booking.reference());
        return new ChargedBooking(
                booking.reference(), lines, Texts.required(booking.reason(), "reason", LONGEST_REASON));
    }

    /**
     * The line with its texts tidied.
     *
     * @throws BusinessException at the field that cannot be accepted: {@code billing.negativeAmount}, {@code
     *     billing.tooMuch}, {@code billing.noVatRate}, {@code billing.noQuantity}, {@code shared.…}
     */
    public static NewLine checked(NewLine line) {
        requireAmounts(line);
        require(line.period(), "period");
        SensibleDates.check(require(line.dueOn(), "dueOn"), "dueOn");
        SensibleDates.check(line.period().start(), "period");
        SensibleDates.check(line.period().last(), "period");
        return new NewLine(
                line.payerId(),
                Texts.required(line.serviceCode(), "serviceCode", 30),
                Texts.required(line.reference(), "reference", 120),
                Texts.required(line.key(), "key", 120),
                Texts.required(line.label(), "label", 200),
                Texts.optional(line.beneficiary(), "beneficiary", 160),
                line.explanation().stream().map(LineRules::tidy).toList(),
                line.quantity(),
                Texts.required(line.unit(), "unit", 40),
                line.unitPrice(),
                line.vatRate(),
                line.amount(),
                line.period(),
                line.dueOn());
    }

    /** @throws BusinessException {@code billing.keyTwice} if two of them have one reference and key */
    public static void requireDistinctKeys(Collection<NewLine> lines) {
        Set<String> seen = new HashSet<>();
        for (NewLine line : lines) {
            if (!seen.add(place(line))) {
                throw BusinessException.invalid("billing.keyTwice", "key", line.key());
            }
        }
    }

    /** @throws BusinessException {@code billing.otherReference} if one of them belongs to another booking */
    public static void requireReference(Collection<NewLine> lines, String reference) {
        if (lines.stream().anyMatch(line -> !line.reference().equals(reference))) {
            throw BusinessException.invalid("billing.otherReference", "reference", reference);
        }
    }

    /** Reference and key in one text, which tells lines apart. */
    public static String place(NewLine line) {
        return place(line.reference(), line.key());
    }

    /** Reference and key in one text, which tells lines apart. */
    public static String place(String reference, String key) {
        return reference + '\n' + key;
    }

    /** Whether what is asked is what stands: the same payer, service and amount, at first or by now. */
    public static boolean same(NewLine asked, LineView present) {
        return asked.payerId() == present.payerId()
                && asked.serviceCode().equals(present.serviceCode())
                && (asked.amount().equals(present.amount()) || asked.amount().equals(present.standing()));
    }

    /** Whether what stands says nothing about what is asked: nothing was charged then, and now something is. */
    public static boolean wasFree(NewLine asked, LineView present) {
        return present.state() == LineState.DEBITED
                && present.amount().isZero()
                && !asked.amount().isZero();
    }

    /** The lines that stand, the latest of each key. */
    public static List<LineView> standing(Collection<LineView> lines) {
        Map<String, LineView> latest = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.corrects() == null)
                .forEach(line -> latest.merge(
                        place(line.reference(), line.key()),
                        line,
                        (one, other) -> one.revision() > other.revision() ? one : other));
        return latest.values().stream().filter(LineView::stands).toList();
    }

    private static void requireAmounts(NewLine line) {
        require(line.amount(), "amount");
        require(line.unitPrice(), "unitPrice");
        if (line.amount().isNegative()) {
            throw BusinessException.invalid("billing.negativeAmount", "amount");
        }
        if (line.amount().compareTo(MOST) > 0) {
            throw BusinessException.invalid("billing.tooMuch", "amount");
        }
        BigDecimal quantity = require(line.quantity(), "quantity");
        if (quantity.signum() < 0
                || quantity.compareTo(MOST_UNITS) > 0
                || quantity.stripTrailingZeros().scale() > 3) {
            throw BusinessException.invalid("billing.noQuantity", "quantity");
        }
        requireVatRate(line.vatRate());
    }

    /** @throws BusinessException {@code billing.noVatRate} at {@code vatRate} */
    public static void requireVatRate(BigDecimal rate) {
        if (rate == null
                || rate.signum() < 0
                || rate.compareTo(HUNDRED) > 0
                || rate.stripTrailingZeros().scale() > 2) {
            throw BusinessException.invalid("billing.noVatRate", "vatRate");
        }
    }

    private static ExplanationStep tidy(ExplanationStep step) {
        return new ExplanationStep(
                Texts.required(step.label(), "explanation", 200),
                Texts.optional(step.detail(), "explanation", 1000),
                step.amountCents(),
                Texts.optional(step.labelEnglish(), "explanation", 200),
                Texts.optional(step.detailEnglish(), "explanation", 1000));
    }

    private static <T> T require(T value, String field) {
        if (value == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        return value;
    }
}
