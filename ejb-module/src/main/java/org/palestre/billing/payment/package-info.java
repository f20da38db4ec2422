/**
 * Online payment by PayFiP, which every local public body has to offer above 5 000 euros of yearly receipts.
 *
 * <p><b>Does.</b> Opens {@link org.palestre.billing.payment.boundary.PayOnline a payment} of one or several wallets, sends
 * the payer to PayFiP's page, and finds out what became of it: when the payer {@link
 * org.palestre.billing.payment.boundary.FollowPayment comes back}, when PayFiP {@link
 * org.palestre.billing.payment.boundary.NoteNotification says that something happened}, by and by while neither happens,
 * and every night for {@link org.palestre.billing.payment.boundary.ReconcilePayments whatever was left}. What was paid is
 * booked in the ledger.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>A notification is unsigned: it is a reason to ask PayFiP, and nothing more.
 *   <li>Money that PayFiP has taken is credited once, however often and however late that is heard, in whatever state the
 *       payment was; the database holds that. Nothing is ever taken back by PayFiP's word.
 *   <li>No call to PayFiP is made within a transaction, and nobody waits for one but who is being sent to the page, and the
 *       administrator who tries the set-up.
 *   <li>An operation is given out once for a payment: an answer that came too late for the one who asked is thrown away,
 *       and nobody can pay on it.
 *   <li>A result that is not known is pending for 20 minutes, then expired; a cancellation may change for 20 minutes.
 *   <li>What PayFiP took and does not fit what was asked for is booked as unmatched, and a cashier assigns it.
 *   <li>An invoice that a payer names is paid by one payment at a time, and never beyond what it has open.
 *   <li>A payment is a fact of its own: what happened to a balance meanwhile does not matter, the payer has a credit then.
 * </ul>
 *
 * <p><b>Does not.</b> See a card, an account or a name of a bank. Refund: PayFiP cannot, the component that refunds does.
 */
package org.palestre.billing.payment;
