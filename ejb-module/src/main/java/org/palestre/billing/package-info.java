/**
 * Money: what is charged to whom, what was paid, what is owed, and where every euro went.
 *
 * <p><b>Does.</b> Takes {@link org.palestre.billing.boundary.PricedLines priced lines} from whoever charges for something,
 * keeps them with the explanation of their price, debits them, and keeps a
 * {@link org.palestre.billing.boundary.Ledger ledger} in double entry in which each movement stands once and for ever.
 * The core is the ledger, the payers, the lines and the services that are charged for; tariffs, invoices, wallets, online
 * payment, the cash office, the treasury's files, histories and closings are components of their own (ADR 11).
 *
 * <p><b>Does not.</b> Know what was booked: a caller's reference is an opaque word. Decide a price: the component
 * {@code tariff} does that when it is asked, and the caller hands the priced line over.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>A movement is a balanced entry. It is never changed and never removed; a correction is a new entry. The database
 *       refuses anything else.
 *   <li>What is said twice counts once: an entry is known by its kind and reference, a line by its reference and key.
 *   <li>A line never changes. Before it is debited it may be cancelled; afterwards lines of its own take away from it,
 *       never more than is there.
 *   <li>A payer has a wallet for each service. What is above zero is the payer's money, what is below is owed.
 *   <li>Nothing is booked on a day that is closed, nor on one that has not come.
 *   <li>Numbers of documents have no gap.
 * </ul>
 *
 * <p><b>Used by.</b> Contexts that charge, through {@code PricedLines}; they hear what became of it through
 * {@link org.palestre.billing.event}. The treasurer and the cashiers, on the screens of the back office.
 */
@Tier(3)
package org.palestre.billing;

import org.palestre.shared.Tier;
