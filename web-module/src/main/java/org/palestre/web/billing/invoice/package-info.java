/** Screens, files and API of invoices. */
package org.palestre.web.billing.invoice;
