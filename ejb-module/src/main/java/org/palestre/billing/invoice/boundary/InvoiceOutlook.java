package org.palestre.billing.invoice.boundary;

import java.util.List;
import org.palestre.billing.boundary.LineView;
import org.palestre.shared.Money;

/**
 * What would be invoiced to a payer now.
 *
 * @param charges lines of the invoice, by service and period
 * @param corrections lines of the credit note, negative
 */
public record InvoiceOutlook(List<LineView> charges, List<LineView> corrections) {

    public InvoiceOutlook {
        charges = List.copyOf(charges);
        corrections = List.copyOf(corrections);
    }

    /** What the invoice would come to. */
    public Money charged() {
        return Money.sum(charges.stream().map(LineView::amount).toList());
    }

    /** What the credit note would come to; negative. */
    public Money credited() {
        return Money.sum(corrections.stream().map(LineView::amount).toList());
    }

    public boolean nothing() {
        return charges.isEmpty() && corrections.isEmpty();
    }
}
