/** The rules of the counter in plain classes, and the papers that it gives. */
package org.palestre.billing.cashoffice.control;
