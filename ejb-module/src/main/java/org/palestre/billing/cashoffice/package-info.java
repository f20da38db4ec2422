/**
 * Cash offices (régies de recettes): where agents take payments by hand.
 *
 * <p><b>Does.</b> Keeps the offices with their treasurer, deputies, ceilings and means; {@link
 * org.palestre.billing.cashoffice.boundary.RunTill opens and counts tills}; {@link
 * org.palestre.billing.cashoffice.boundary.MeetPayer finds who pays} and {@link
 * org.palestre.billing.cashoffice.boundary.TakePayment takes payments} in cash, by cheque, card terminal and vouchers, against
 * a receipt; {@link org.palestre.billing.cashoffice.boundary.DepositTakings hands over} what was taken, and {@link
 * org.palestre.billing.cashoffice.boundary.StateTakings states} it for the public accountant, online payments included.
 *
 * <p><b>Rules.</b> The database holds each of them.
 * <ul>
 *   <li>Who handles money is named for that office on that day; to anybody else the office does not exist.
 *   <li>A till is one cashier's on one day. Nothing is taken on a till that is counted, and nothing on one of an earlier day.
 *   <li>A receipt's wallets, means and ledger entry come to the same, and its number follows the office's last one of the year.
 *   <li>It is cancelled the same day by who has the till, before that is counted, by a counter-entry; never afterwards.
 *   <li>What is counted too much or missing is an entry of its own.
 *   <li>A cheque, a card payment, a group of vouchers goes onto one deposit slip, after its till was counted.
 *   <li>Statements follow each other without a gap of days and hold days that are over; nothing is taken on a stated day.
 * </ul>
 *
 * <p><b>Does not.</b> Refuse what exceeds a ceiling on what an office holds: a payer at the counter cannot help it. It warns.
 */
package org.palestre.billing.cashoffice;
