/**
 * Invoices and credit notes: what payers are asked for, when it is due, and what becomes of it.
 *
 * <p><b>Does.</b> Issues what waits of services that are invoiced, {@link
 * org.palestre.billing.invoice.boundary.IssueInvoices at once for a payer} or {@link
 * org.palestre.billing.invoice.boundary.RunInvoices by a run for all}, which is looked at before it starts. Makes the
 * document and mails it after the commit, shows it to the payer, reminds in steps, agrees on instalments, gives up what
 * will never come.
 *
 * <p><b>Rules.</b>
 * <ul>
 *   <li>A line is invoiced once; lines that take away go on a credit note of their own, which names the invoices that
 *       it corrects. What costs nothing at all is settled without a document.
 *   <li>Numbers have no gap in a series and year: the database knows the number before each number. They are taken at the end
 *       of a transaction of many payers, so that nodes wait for each other for moments only.
 *   <li>An invoice is what its lines and its entry say, and never changes afterwards; whom it is made out to neither.
 *   <li>Whether it is paid is not noted but reckoned: payments pay the invoice that {@link
 *       org.palestre.billing.invoice.boundary.NamedInvoices they name}, and with the rest the oldest of their wallet; credit
 *       notes, what was given up and what the treasury collects count for the invoice that they name.
 *   <li>A run that was prepared invoices what was there then; what comes later waits for the next.
 *   <li>Each step of reminding is said once about an invoice.
 * </ul>
 *
 * <p><b>Does not.</b> Take money, or hand debts to the treasury: that component reads {@link
 * org.palestre.billing.invoice.boundary.OpenInvoices} and notes its orders there.
 */
package org.palestre.billing.invoice;
