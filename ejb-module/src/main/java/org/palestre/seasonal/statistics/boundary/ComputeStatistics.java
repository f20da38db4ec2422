package org.palestre.seasonal.statistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.statistics.control.FigureKeeping;
import org.palestre.seasonal.statistics.entity.SeasonFacts;
import org.palestre.shared.Roles;

/** Gathers the figures of the seasons, for the product's own timer: one season, one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ComputeStatistics {

    @Inject
    private SeasonFacts facts;

    @Inject
    private FigureKeeping keeping;

    @Inject
    private Clock clock;

    /** The seasons that are not over; with the past ones if {@code all}. */
    public List<Long> seasons(boolean all) {
        return facts.seasons(LocalDate.now(clock), all);
    }

    /** Gathers a season's figures anew; nothing happens if somebody is just doing it. */
    public void refresh(long seasonId) {
        keeping.refresh(seasonId);
    }
}
