/** The rules of online payments. */
package org.palestre.billing.payment.control;
