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
     * @throws BusinessException {@code cashoffice.noMeans}, {@code cashoffice.cashTwice} and, too much without any cash, {@code
     *     cashoffice.tooMuch} at {@code means}; {@code cashoffice.notAccepted} (kind) if the office does not take it; {@code
     *     cashoffice.tooLittle} (missing), {@code cashoffice.cashNotNeeded}, {@code cashoffice.cashLimit} (most) at the amount
     *     of the cash; or at the field that cannot be accepted, as {@code means[2].bank}
     */
    public static Settlement of(Money total, List<NewMeans> handedOver, OfficeView office) {
        if (handedOver.isEmpty() || handedOver.size() > MOST_MEANS) {
            throw BusinessException.invalid("cashoffice.noMeans", "means", MOST_MEANS);
        }
        requireAccepted(handedOver, office);
        List<SettledMeans> kept = new ArrayList<>();
        int cash = cash(handedOver);
        for (int i = 0; i < handedOver.size(); i++) {
            NewMeans one = handedOver.get(i);
            if (one.kind() != MeansKind.CASH) {
                kept.add(MeansRules.at("means", i, () -> MeansRules.checked(one)));
            }
        }
        Money tendered = cash < 0
                ? null
                : MeansRules.at(
                        "means",
                        cash,
                        () -> MeansRules.amount(handedOver.get(cash).amount()));
        String ofCash = cash < 0 ? "means" : "means[" + cash + "].amount";
        Money left =
                total.minus(Money.sum(kept.stream().map(SettledMeans::amount).toList()));
        if (left.isNegative()) {
            throw BusinessException.invalid("cashoffice.tooMuch", "means", left.negate());
        }
        if (tendered != null && left.isZero()) {
            throw BusinessException.invalid("cashoffice.cashNotNeeded", ofCash);
        }
        Money change = (tendered == null ? Money.ZERO : tendered).minus(left);
        if (change.isNegative()) {
            throw BusinessException.invalid("cashoffice.tooLittle", ofCash, change.negate());
        }
        if (tendered != null) {
            requireWithinLimit(left, office, ofCash);
            kept.add(0, SettledMeans.cash(left));
        }
        return new Settlement(kept, tendered, change);
    }

    /** Where the cash stands; -1 if there is none. */
    private static int cash(List<NewMeans> handedOver) {
        List<MeansKind> kinds = handedOver.stream().map(NewMeans::kind).toList();
        if (kinds.indexOf(MeansKind.CASH) != kinds.lastIndexOf(MeansKind.CASH)) {
            throw BusinessException.invalid("cashoffice.cashTwice", "means");
        }
        return kinds.indexOf(MeansKind.CASH);
    }

    private static void requireAccepted(List<NewMeans> handedOver, OfficeView office) {
        for (int i = 0; i < handedOver.size(); i++) {
            MeansKind kind = handedOver.get(i).kind();
            if (kind == null) {
                throw BusinessException.invalid("shared.missing", "means[" + i + "].kind");
            }
            if (!office.means().contains(kind)) {
                throw BusinessException.invalid("cashoffice.notAccepted", "means", kind);
            }
        }
    }

    private static void requireWithinLimit(Money kept, OfficeView office, String field) {
        if (office.cashPayment().isPositive() && kept.compareTo(office.cashPayment()) > 0) {
            throw BusinessException.invalid("cashoffice.cashLimit", field, office.cashPayment());
        }
    }
}
