/**
 * Places: the city's sites, their areas and the units that areas share, disciplines, districts, opening hours.
 *
 * <p>Rules it carries: an area covers at least one unit, all of its own site; two areas that share a unit exclude
 * each other (the exclusion itself is {@code occupancy}'s); opening periods of a site never overlap; what an agent
 * wrote by hand is not overwritten by an import of the national census unless the agent says so; an agent changes
 * sites of the own scope only.
 *
 * <p>It does not know who occupies what: {@code occupancy} hears of changed units and closed areas through
 * {@code facilities.event} and adapts what it holds, or refuses the change, in the same transaction.
 *
 * <p>Everybody may consult; the booking office and the administrator manage.
 */
@Tier(3)
package org.palestre.facilities;

import org.palestre.shared.Tier;
