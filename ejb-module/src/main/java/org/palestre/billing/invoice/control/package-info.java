/** The rules of invoices, and the documents and mails that tell of them. */
package org.palestre.billing.invoice.control;
