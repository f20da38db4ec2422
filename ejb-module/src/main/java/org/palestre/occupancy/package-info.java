/**
 * Who occupies which area when. The only judge of conflicts.
 *
 * <p>An <em>occupation</em> holds the units of an area over a range of time, for a reason. That two active
 * occupations never hold one unit at one moment is guaranteed by PostgreSQL (exclusion constraint
 * {@code one_occupation_per_unit}), whatever path writes; what is looked up first only explains. A <em>series</em>
 * materialises its occurrences in civil time, 18:00 stays 18:00 when the clocks change; each may be moved or
 * cancelled alone, and what had to be left out is kept with its reason and can be claimed later.
 *
 * <p>What a context above has promised to somebody who does not hold it yet, as the second season of a slot, is no
 * conflict. Whoever wants it all the same is told (it answers {@code event.PromisesSought}) and has to
 * {@code AcceptedPromises say} that he means it; then it hears of it ({@code event.PromisesBroken}).
 *
 * <p>Operations: {@code OccupyArea}, {@code MoveOccupation}, {@code CancelOccupation}, {@code OccupySeries},
 * {@code ClaimLeftOutDates}, {@code CancelSeries}, {@code SuspendSeries}, {@code ReplaceSeries} and
 * {@code ReplaceOccurrences}; to read: {@code ConsultPlanning}, {@code ConsultAvailability},
 * {@code ConsultSeries}, {@code ConsultOccupations}, for a club {@code NextSessions}.
 *
 * <p>Out of scope: who may ask for a slot and what it costs (higher tiers, which hear of moves and cancellations
 * through {@code event}), opening hours and areas ({@code facilities}), holidays ({@code calendar}).
 */
@Tier(4)
package org.palestre.occupancy;

import org.palestre.shared.Tier;
