package org.palestre.billing.cashoffice.boundary;

import java.util.List;
import org.palestre.shared.Money;

/** What of a cash office can be changed; as in {@link OfficeView}. */
public record OfficeChange(
        String name,
        String address,
        String orderReference,
        Money cashCeiling,
        Money heldCeiling,
        Money cashPayment,
        Money floatAmount,
        List<MeansKind> means,
        boolean online,
        boolean active) {

    public OfficeChange {
        means = means == null ? List.of() : List.copyOf(means);
    }
}
