package org.palestre.occupancy.entity;

import java.util.Set;
import org.palestre.shared.SqlState;

/**
 * Tells whether the database refused a statement because somebody else was first.
 *
 * <p>It is the exclusion constraint that says so (SQLState {@code 23P01}), or two transactions that met
 * ({@code 40P01} deadlock, {@code 55P03} lock not to be had in time). Any other fault of a statement is an incident.
 */
public final class LostRace {

    private static final Set<String> STATES = Set.of(SqlState.EXCLUSION, "40P01", "55P03");

    private LostRace() {}

    /** Whether that is what this failure means, however deep it is wrapped. */
    public static boolean isCauseOf(RuntimeException failure) {
        return STATES.contains(SqlState.of(failure));
    }
}
