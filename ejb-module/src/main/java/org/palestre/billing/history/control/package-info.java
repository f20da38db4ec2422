/** The rules of histories and certificates. */
package org.palestre.billing.history.control;
