/** The rules of billing's wallet, against the real server. */
package org.palestre.billing.wallet;
