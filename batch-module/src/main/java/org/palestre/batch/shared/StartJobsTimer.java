package org.palestre.batch.shared;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Gives the runs of jobs that wait, or have lost their node, to this node; every two seconds on one node. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StartJobsTimer {

    @EJB
    private JobStarter starter;

    @Schedule(hour = "*", minute = "*", second = "*/2", info = "start jobs")
    void tick() {
        starter.startWanted();
    }
}
