/**
 * Wallets: what is in them, how they are emptied day by day, and how money goes back.
 *
 * <p><b>Does.</b> Has prepaid bookings {@link org.palestre.billing.wallet.boundary.DebitDueLines debited on their day},
 * tells a payer whose wallet runs low, and lets a payer {@link org.palestre.billing.wallet.boundary.RequestRefund ask for
 * money back}, which the treasurer {@link org.palestre.billing.wallet.boundary.ExamineRefunds accepts or refuses}.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>A line is debited once, on its day or the first open day after it, whatever becomes of the job's node.
 *   <li>A payer is told once that a wallet runs low and once that it is below zero; again only after money came in.
 *   <li>Nobody has back what is not there: money leaves the wallet when the refund is accepted, under the wallet's lock.
 *   <li>Where the money goes is kept with the request as it was when it was asked for.
 *   <li>How far below zero bookings may go is the service's overdraft, or what the treasurer {@link
 *       org.palestre.billing.wallet.boundary.AllowOverdraft allows} one wallet until a day; what waits to be debited already counts. The core
 *       refuses what goes further, whoever books ({@link org.palestre.billing.boundary.PricedLines}).
 * </ul>
 *
 * <p><b>Does not.</b> Take payments, or make the file of transfers: the treasury's component takes what is accepted from
 * {@link org.palestre.billing.wallet.boundary.RefundTransfers} and says there what left and what came back.
 */
package org.palestre.billing.wallet;
