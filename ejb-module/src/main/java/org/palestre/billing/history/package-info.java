/**
 * Histories for the payer (S4, "Consulter les historiques"): what was consumed, month by month, what was paid, year by year,
 * and the yearly tax certificate for child care.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>All months are there, not only the current and the last one.
 *   <li>What was taken back stands in the month of the booking, with a minus and its reason.
 *   <li>The certificate names what was <em>paid</em> in the year for services that the city marks as child care (CGI, art. 200
 *       quater B), per child: payments settle the oldest debits of a wallet first, and money that waits in a wallet is not
 *       paid for anything yet.
 * </ul>
 *
 * <p><b>Does not.</b> Know how a payment was made: the component that took it says so through
 * {@link org.palestre.billing.control.PaymentFacts}.
 */
package org.palestre.billing.history;
