package org.palestre.batch.messaging;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Starts a delivery every two seconds, on one node of a cluster. */
@Stateless
@DenyAll
public class DeliverMessagesTimer {

    @EJB
    private MessageCourier courier;

    @Schedule(hour = "*", minute = "*", second = "*/2", info = "deliver messages")
    void tick() {
        courier.deliver();
    }
}
