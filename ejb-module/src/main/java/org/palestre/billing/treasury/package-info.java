/**
 * What goes to the public treasury and to the bank: revenue orders for what is owed (PES V2), and credit transfers for
 * refunds (SEPA, pain.001).
 *
 * <p><b>Does.</b> Finds {@link org.palestre.billing.treasury.boundary.PrepareOrders invoices that are late},
 * tells what is missing before it can be ordered, and makes orders of it, on numbered dockets, in files for Hélios; credit
 * notes on what was ordered become orders that reduce or cancel. What a prepaid wallet has owed for long is ordered as well (ADR 16). {@link
 * org.palestre.billing.treasury.boundary.ReadTreasuryAnswer Reads} what Hélios sends back: acknowledgements, what the
 * accountant refused, what was collected. Makes {@link org.palestre.billing.treasury.boundary.PrepareTransfers files of
 * transfers} for accepted refunds, {@link org.palestre.billing.treasury.boundary.ReadBankAnswer reads} what the bank says of
 * them, and books what it did.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>Never twice the same order: an invoice is ordered once, a credit note reduces an order once; the database holds it.
 *       What the accountant refused is owed again and may be ordered anew, under a new number.
 *   <li>Dockets and orders have numbers without a gap in each fiscal year and kind. A docket that was refused as a whole
 *       goes out again under its own number.
 *   <li>Of an invoice only what is open is ordered, once its last day to pay is over, and nothing while it is paid in
 *       instalments; the invoice says that it was handed over.
 *   <li>Money in a wallet pays what was taken from it first: what it owes is the latest that was taken, and each cent of it
 *       is ordered once.
 *   <li>Below the smallest amount (CGCT D1611-1: 15 euros) nothing is ordered.
 *   <li>What is ordered moves from the payer's wallet to {@code ORDERED}; what is collected, from there to the treasury.
 *   <li>A refund stands in one file. It leaves the books when the bank has carried the file out, waits for another file when
 *       the bank rejected it before that, and comes back to the wallet when the transfer is returned.
 *   <li>Files are kept as they were made and can be fetched again, byte by byte.
 * </ul>
 *
 * <p><b>Does not.</b> Sign a file: the city's signature book does. Send it: the city's operator of transmission does. Decide
 * on a refund: the component of wallets does.
 */
package org.palestre.billing.treasury;
