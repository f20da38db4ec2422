/** The rules by which slots are priced. */
package org.palestre.seasonal.pricing.control;
