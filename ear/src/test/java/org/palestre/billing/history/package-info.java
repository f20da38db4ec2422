/** The rules of billing's history, against the real server. */
package org.palestre.billing.history;
