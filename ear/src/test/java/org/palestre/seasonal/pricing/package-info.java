/** Prices of weekly slots on the real server. */
package org.palestre.seasonal.pricing;
