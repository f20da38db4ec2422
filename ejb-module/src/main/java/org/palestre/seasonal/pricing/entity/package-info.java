/** What is kept of the prices of slots. */
package org.palestre.seasonal.pricing.entity;
