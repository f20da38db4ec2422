/** What slots cost: to price, to see beforehand, to consult, to set up. */
package org.palestre.seasonal.pricing.boundary;
