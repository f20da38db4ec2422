package org.palestre.batch.billing.wallet;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Has prepaid bookings debited soon after midnight, and during the day those that were made for the same day. */
@Stateless
@DenyAll
public class DebitDueLinesTimer {

    @EJB
    private WalletClerk clerk;

    @Schedule(hour = "*", minute = "10", info = "debit prepaid bookings")
    void hour() {
        clerk.hour();
    }
}
