/**
 * Tariffs: what the city charges, as dated grids, each voted by a deliberation of the council (art. 13), and how a price comes about.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Exactly one rule of a grid applies to each case; a grid with gaps or overlaps cannot be put in force.
 *   <li>A grid that was put in force never changes; the next one takes over from its date, and no day that is past gets other prices.
 *   <li>Hours are peak unless somebody says otherwise (art. II.6). Who proves no family quotient pays the highest price.
 *   <li>A family quotient holds for a school year, from the day it was proved on.
 *   <li>A price comes with its steps, in French and English; their amounts add up to it.
 * </ul>
 *
 * <p>Other contexts ask {@link org.palestre.billing.tariff.boundary.PriceCalculator}. What becomes of a price is not its business.
 */
package org.palestre.billing.tariff;
