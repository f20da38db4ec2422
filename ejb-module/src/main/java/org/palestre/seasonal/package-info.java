/**
 * The season of the clubs: weekly slots that a club asks for in a campaign and that the city grants or refuses.
 *
 * <p><b>What it does.</b> The booking office opens a {@link org.palestre.seasonal.boundary.ManageCampaigns campaign};
 * a club's delegate {@link org.palestre.seasonal.boundary.RequestWeeklySlot asks for a weekly slot} in its window; the
 * office {@link org.palestre.seasonal.boundary.ExamineSlotRequests examines} and
 * {@link org.palestre.seasonal.boundary.DecideSlotRequest decides}; the club receives the
 * {@link org.palestre.seasonal.boundary.ConsultPermits permit}, which anybody can
 * {@link org.palestre.seasonal.boundary.VerifyPermit verify}.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Art. 12: any association may ask for a slot, by the procedure in force, which is the campaign: its window is
 *       held to the second of the city's clock, inside the transaction that submits.
 *   <li>A request is submitted once, whatever the number of clicks, and keeps one number for ever; its status is true.
 *   <li>One decision per request. In a campaign that publishes its decisions together nobody outside the office knows
 *       of one before it is {@link org.palestre.seasonal.boundary.PublishDecisions published}, and it can be undone. Granting writes the occupations of the season and the permit in one transaction.
 *   <li>A permit is precarious and revocable (CGPPP L2122-1 to -3); it says all that R2122-6 and articles 14 to 21 of
 *       the regulation ask of it; its token tells nobody's name.
 * </ul>
 *
 * <p><b>What it does not do.</b> It does not judge conflicts between occupations ({@code occupancy} does), does not know
 * who acts for whom ({@code accounts}), and debits nothing ({@code billing}): its component {@code pricing} hands priced
 * lines over.
 */
@Tier(5)
package org.palestre.seasonal;

import org.palestre.shared.Tier;
