package org.palestre.batch.billing.retention;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Has forgotten at night what is too old. */
@Stateless
@DenyAll
public class ForgetOldMoneyTimer {

    @EJB
    private RetentionClerk clerk;

    @Schedule(hour = "2", minute = "30", info = "forget old money")
    void night() {
        clerk.night();
    }
}
