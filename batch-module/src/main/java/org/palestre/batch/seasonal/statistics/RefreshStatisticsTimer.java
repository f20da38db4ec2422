package org.palestre.batch.seasonal.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.palestre.seasonal.statistics.boundary.ComputeStatistics;
import org.palestre.shared.Roles;

/**
 * Gathers the figures of the seasons that are not over every quarter of an hour, and those of all at night: how the slots
 * of a past season were used is imported long after it.
 */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefreshStatisticsTimer {

    @EJB
    private ComputeStatistics statistics;

    @Schedule(hour = "*", minute = "2/15", info = "seasonal.statistics")
    void now() {
        statistics.seasons(false).forEach(statistics::refresh);
    }

    @Schedule(hour = "3", minute = "40", info = "seasonal.statistics, all seasons")
    void night() {
        statistics.seasons(true).forEach(statistics::refresh);
    }
}
