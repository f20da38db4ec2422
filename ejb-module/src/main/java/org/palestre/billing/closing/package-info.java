/**
 * Day and month closings, and the figures by which a treasurer sees how things stand.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>Days are closed for good, all until one that is over; nothing is booked on them afterwards. What turns out to be wrong
 *       is corrected by an entry of an open day.
 *   <li>The sums of what was closed are kept with the closing; sums that come out otherwise later are shown as a difference.
 *   <li>A month is closed once all its days are, one month after the other.
 *   <li>What is owed is as old as the debits that are not paid: payments settle the oldest first.
 * </ul>
 *
 * <p><b>Does not.</b> Count what lies in a till: the cash office does, day by day.
 */
package org.palestre.billing.closing;
