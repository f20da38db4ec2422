/** What can be done with invoices, and the records it takes and gives. */
package org.palestre.billing.invoice.boundary;
