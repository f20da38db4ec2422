package org.palestre.batch.seasonal.secondseason;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Begins to carry slots over on the day after the last on which clubs could decline. */
@Stateless
@DenyAll
public class CarryOverDueTimer {

    @EJB
    private CarryOverClerk clerk;

    @Schedule(hour = "*", minute = "*", second = "40", info = "secondseason.carryOver")
    void tick() {
        clerk.beginDue();
    }
}
