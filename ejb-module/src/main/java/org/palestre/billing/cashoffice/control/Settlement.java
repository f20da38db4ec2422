package org.palestre.billing.cashoffice.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * How what is handed over settles what is to be paid. Change is given of cash only: a cheque, a card and vouchers count for
 * what they are, cash for what is left to pay.
 *
 * @param means what is kept; comes to the total
 * @param tendered cash that was handed over, or null
 * @param change what is given back of it
 */
public record Settlement(List<SettledMeans> means, Money tendered, Money change) {

    private static final int MOST_MEANS = 40;

    public Settlement {
        means = List.copyOf(means);
    }

    /**
     * Settles a total.
     *
     * @throws BusinessException {@code cashoffice.noMeans}, {@code cashoffice.cashTwice} at {@code means}; {@code
     *     cashoffice.notAccepted} (kind) if the office does not take it; {@code cashoffice.tooLittle} (missing), {@code
     *     cashoffice.tooMuch} (too much without any cash), {@code cashoffice.cashNotNeeded}, {@code cashoffice.cashLimit}
     *     (most) at {@code amount}; or at the field that cannot be accepted
     */
    public static Settlement of(Money total, List<NewMeans> handedOver, OfficeView office) {
        if (handedOver.isEmpty() || handedOver.size() > MOST_MEANS) {
            throw BusinessException.invalid("cashoffice.noMeans", "means", MOST_MEANS);
        }
        requireAccepted(handedOver, office);
        List<SettledMeans> kept = new ArrayList<>();
        handedOver.stream()
                .filter(one -> one.kind() != MeansKind.CASH)
                .map(MeansRules::checked)
                .forEach(kept::add);
        Money tendered = tendered(handedOver);
        Money left =
                total.minus(Money.sum(kept.stream().map(SettledMeans::amount).toList()));
        if (left.isNegative()) {
            throw BusinessException.invalid("cashoffice.tooMuch", "amount", left.negate());
        }
        if (tendered != null && left.isZero()) {
            throw BusinessException.invalid("cashoffice.cashNotNeeded", "amount");
        }
        Money change = (tendered == null ? Money.ZERO : tendered).minus(left);
        if (change.isNegative()) {
            throw BusinessException.invalid("cashoffice.tooLittle", "amount", change.negate());
        }
        if (tendered != null) {
            requireWithinLimit(left, office);
            kept.add(0, SettledMeans.cash(left));
        }
        return new Settlement(kept, tendered, change);
    }

    private static Money tendered(List<NewMeans> handedOver) {
        List<Money> cash = handedOver.stream()
                .filter(one -> one.kind() == MeansKind.CASH)
                .map(one -> MeansRules.amount(one.amount()))
                .toList();
        if (cash.size() > 1) {
            throw BusinessException.invalid("cashoffice.cashTwice", "means");
        }
        return cash.isEmpty() ? null : cash.get(0);
    }

    private static void requireAccepted(List<NewMeans> handedOver, OfficeView office) {
        handedOver.stream().map(NewMeans::kind).forEach(kind -> {
            if (kind == null) {
                throw BusinessException.invalid("shared.missing", "kind");
            }
            if (!office.means().contains(kind)) {
                throw BusinessException.invalid("cashoffice.notAccepted", "means", kind);
            }
        });
    }

    private static void requireWithinLimit(Money kept, OfficeView office) {
        if (office.cashPayment().isPositive() && kept.compareTo(office.cashPayment()) > 0) {
            throw BusinessException.invalid("cashoffice.cashLimit", "amount", office.cashPayment());
        }
    }
}
