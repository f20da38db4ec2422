package org.palestre.billing.wallet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.wallet.boundary.BookingCover;

/** Books as a caller of billing does: in one transaction it asks whether the wallet bears it, and hands the line over. */
@Stateless
@PermitAll
public class CoveredBooking {

    @EJB
    private BookingCover cover;

    @EJB
    private PricedLines lines;

    public void book(NewLine line) {
        cover.require(line.payerId(), line.serviceCode(), line.amount());
        lines.add(List.of(line));
    }
}
