package org.palestre.billing.cashoffice.control;

import java.util.List;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.shared.Money;

/**
 * Something that was handed over and is kept, checked.
 *
 * @param amount what is kept
 * @param numbers of vouchers, each; empty for anything else
 */
public record SettledMeans(
        MeansKind kind,
        Money amount,
        String chequeNumber,
        String bank,
        String drawer,
        String authorisation,
        String issuer,
        List<String> numbers,
        Integer pieces,
        Money faceValue) {

    static SettledMeans cash(Money kept) {
        return new SettledMeans(MeansKind.CASH, kept, null, null, null, null, null, List.of(), null, null);
    }
}
