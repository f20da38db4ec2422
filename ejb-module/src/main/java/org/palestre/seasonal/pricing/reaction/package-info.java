/** Slots are priced anew after whatever happens to them. */
package org.palestre.seasonal.pricing.reaction;
