/**
 * The second season of a campaign for two: what was granted for the first is carried over, "sauf avis contraire" (S1).
 *
 * <p><b>What it does.</b> A club {@link org.palestre.seasonal.secondseason.boundary.DeclineSecondSeason says by a date} that it
 * does not want the second season. After that date a job {@link
 * org.palestre.seasonal.secondseason.boundary.CarryOverSecondSeason carries over} all the others with that season's own
 * calendar, tells the clubs, and lists what could not be had and why.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>A slot is carried over once, whatever its editions, however often the job runs; the database holds it.
 *   <li>Until then its times of the second season are a promise: nothing is occupied, but whoever wants the same, by hand, as
 *       a one-off, as school time or for another request, is told whose they are and has to say that he means it. What is
 *       taken so stands in a list of the office.
 *   <li>Dates that somebody else has got, closings and public holidays are left out and can be claimed later in one action.
 * </ul>
 *
 * <p><b>What it does not do.</b> It does not renew: what comes after the second season is asked for in the next campaign.
 */
package org.palestre.seasonal.secondseason;
