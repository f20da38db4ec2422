package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;

/**
 * A cash office.
 *
 * @param code in the numbers of its documents
 * @param address where it is, or null
 * @param orderReference the act that created it, or null
 * @param cashCeiling most cash in its hands
 * @param heldCeiling most of all means together; null for none
 * @param cashPayment most cash for one receipt; zero for no limit (CGI, art. 1680: 300 euros)
 * @param floatAmount what its tills may begin with together
 * @param means what it takes
 * @param online whether its statements hold the online payments
 * @param firstDay the first day of its first statement
 * @param active whether tills may be opened
 */
public record OfficeView(
        long id,
        String code,
        long version,
        String name,
        String address,
        String orderReference,
        Money cashCeiling,
        Money heldCeiling,
        Money cashPayment,
        Money floatAmount,
        List<MeansKind> means,
        boolean online,
        LocalDate firstDay,
        boolean active)
        implements Serializable {

    public OfficeView {
        means = List.copyOf(means);
    }
}
