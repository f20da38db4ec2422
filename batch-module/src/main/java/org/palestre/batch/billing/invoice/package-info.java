/** What runs by itself about invoices. */
package org.palestre.batch.billing.invoice;
