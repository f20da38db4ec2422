package org.palestre.billing.boundary;

import java.util.List;

/**
 * All that is to be charged for a booking from now on.
 *
 * @param reference the caller's word for the booking
 * @param wanted its lines; empty to take all of it back
 * @param reason what the payer reads where something is taken away
 */
public record ChargedBooking(String reference, List<NewLine> wanted, String reason) {

    public ChargedBooking {
        wanted = List.copyOf(wanted);
    }
}
