package org.palestre.billing.history.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * What was paid in a year for the care of children.
 *
 * @param provisional whether the year is not over
 * @param children by name; a child without a name is null
 */
public record CareCertificate(
        long payerId, String payerName, int year, boolean provisional, List<Paid> children, Money total) {

    /** What was paid for one child. */
    public record Paid(String child, Money amount) {}

    public CareCertificate {
        children = List.copyOf(children);
    }
}
