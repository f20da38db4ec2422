/**
 * Renewal ("créneau annuel, renouvellement"): a club goes on with the weekly slots that it has.
 *
 * <p><b>What it does.</b> A club sees its slots of the running season and {@link
 * org.palestre.seasonal.renewal.boundary.RenewWeeklySlot asks for those that it wants to keep}, several at once. Each
 * becomes a request of its own, with its number and its acknowledgement, and is examined and decided like any other.
 *
 * <p><b>Rules it carries</b> (S1, steps 5 to 14).
 * <ul>
 *   <li>Only weekly slots are renewed; occupations entered date by date are not.
 *   <li>A renewal takes away and never adds: a day, an hour or an area more is a new request. School breaks may come or go.
 *   <li>One live renewal for each permit and campaign; the database holds it.
 *   <li>Slots that are validated together are accepted together or not at all, each row with its answer; they are judged
 *       at one moment against the window of the campaign.
 *   <li>What is not asked for by the end of the window is set free. The club is warned before and told after, once each.
 * </ul>
 *
 * <p><b>What it does not do.</b> It decides nothing: renewing a slot does not promise it.
 */
package org.palestre.seasonal.renewal;
