package org.palestre.billing.treasury.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * A file for the treasury with the docket that it carries.
 *
 * @param answer what Hélios said of it, or null
 * @param replaced whether the docket went out again in another file
 */
public record TreasuryFile(
        long id,
        String name,
        FileState state,
        long docketId,
        int exercise,
        OrderKind kind,
        long docket,
        LocalDate issuedOn,
        int orders,
        Money net,
        Money vat,
        String madeBy,
        Instant madeAt,
        Instant sentAt,
        Instant answeredAt,
        String answer,
        boolean replaced) {

    /** VAT included. */
    public Money amount() {
        return net.plus(vat);
    }
}
