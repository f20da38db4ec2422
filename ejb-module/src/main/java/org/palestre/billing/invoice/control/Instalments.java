package org.palestre.billing.invoice.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.invoice.boundary.PlanView.Instalment;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** Divides a debt into monthly instalments, so that no cent is lost and none is too much. */
public final class Instalments {

    private static final int MOST = 36;

    private Instalments() {}

    /**
     * Instalments of the same amount, a month apart; the last one makes up for what cannot be divided.
     *
     * @param count 2 to 36, and no more than there are cents
     * @throws BusinessException {@code invoice.instalments} at {@code count}
     */
    public static List<Instalment> monthly(Money open, LocalDate first, int count) {
        if (count < 2 || count > MOST || open.cents() < count) {
            throw BusinessException.invalid("invoice.instalments", "count", MOST);
        }
        Money each = Money.cents(open.cents() / count);
        List<Instalment> instalments = new ArrayList<>();
        Money left = open;
        for (int i = 0; i < count - 1; i++) {
            instalments.add(new Instalment(first.plusMonths(i), each));
            left = left.minus(each);
        }
        instalments.add(new Instalment(first.plusMonths(count - 1L), left));
        return instalments;
    }
}
