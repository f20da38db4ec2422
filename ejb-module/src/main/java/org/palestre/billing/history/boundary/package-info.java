/** What payers may read of their histories, and the records they get. */
package org.palestre.billing.history.boundary;
