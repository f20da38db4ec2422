/** What runs by itself about the prices of slots. */
package org.palestre.batch.seasonal.pricing;
