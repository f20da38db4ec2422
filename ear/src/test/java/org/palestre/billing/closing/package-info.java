/** The rules of billing's closing, against the real server. */
package org.palestre.billing.closing;
