/** Invoices under attack: never twice, no gap, and what is open is what the arithmetic says. */
package org.palestre.billing.invoice;
