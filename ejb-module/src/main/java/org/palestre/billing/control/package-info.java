/** The rules of the ledger and of priced lines, in plain classes. */
package org.palestre.billing.control;
