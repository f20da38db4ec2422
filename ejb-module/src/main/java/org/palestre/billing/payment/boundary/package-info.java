/** What payers, cashiers and administrators may do about online payments, and the records they get. */
package org.palestre.billing.payment.boundary;
