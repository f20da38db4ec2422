/** Screens and API of online payment: balances and paying for payers, watching and assigning for the cash office. */
package org.palestre.web.billing.payment;
