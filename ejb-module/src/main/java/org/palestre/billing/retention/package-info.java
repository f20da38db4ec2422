/**
 * What is forgotten of people once nobody needs it any more.
 *
 * <p><b>Does.</b> Every night, {@link org.palestre.billing.retention.boundary.ForgetOldMoney} takes away what tells who
 * somebody was: bank accounts and addresses of payers for whom nothing moves, accounts of refunds, quotients of past years,
 * mails, traces of online payments, and after ten years names and papers of invoices and receipts. After how many months is
 * {@link org.palestre.billing.retention.boundary.ManageRetention the city's decision}.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>Sums, numbers and dates stay for ever: the ledger balances afterwards as before.
 *   <li>Accounting pieces are kept whole for ten years (Code de commerce, L123-22); the database refuses earlier.
 *   <li>Nothing goes that is still needed: of who owes or is owed something, of a refund that is open.
 * </ul>
 *
 * <p><b>Does not.</b> Close accounts of people: they belong to {@code accounts}.
 */
package org.palestre.billing.retention;
