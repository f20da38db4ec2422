package org.palestre.billing.treasury.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.shared.Money;

/** Splits what is open of a service over its rates of VAT, to the cent. */
public final class OrderLines {

    private OrderLines() {}

    /**
     * Lines for the parts of one service.
     *
     * @param open how much of all parts together is ordered; not more than they come to
     * @param first the position of the first line
     */
    public static List<OrderLine> of(List<OpenPart> parts, Money open, int first) {
        Money total = Money.sum(parts.stream().map(OpenPart::total).toList());
        List<OrderLine> lines = new ArrayList<>();
        Money before = Money.ZERO;
        Money given = Money.ZERO;
        for (OpenPart part : parts) {
            before = before.plus(part.total());
            Money until = open.share(before.cents(), total.cents());
            Money gross = until.minus(given);
            Money vat = gross.share(part.vat().cents(), part.total().cents());
            if (gross.minus(vat).isPositive()) {
                given = until;
                lines.add(new OrderLine(
                        first + lines.size(),
                        part.serviceCode(),
                        part.productCode(),
                        part.budgetNature(),
                        part.budgetFunction(),
                        part.vatRate(),
                        gross.minus(vat),
                        vat,
                        part.corrects()));
            }
        }
        return lines;
    }
}
