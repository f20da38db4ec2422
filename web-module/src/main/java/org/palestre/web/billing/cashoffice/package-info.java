/** Screens and API of cash offices: the counter, tills, receipts, deposit slips, statements. */
package org.palestre.web.billing.cashoffice;
