package org.palestre.batch.seasonal;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Begins the publication of decisions at the date that the campaign set. */
@Stateless
@DenyAll
public class PublishDueDecisionsTimer {

    @EJB
    private PublicationClerk clerk;

    @Schedule(hour = "*", minute = "*", second = "*/10", info = "seasonal.publishDueDecisions")
    void tick() {
        clerk.beginDue();
    }
}
