/**
 * What a weekly slot costs its club: the season as a caller of billing.
 *
 * <p><b>What it does.</b> Once a club knows that it has a slot, and after each change of it, a job {@link
 * org.palestre.seasonal.pricing.boundary.PriceSlots prices} the sessions that stand by the grid in force and hands them to
 * billing, term by term, with how the price came about. The office {@link
 * org.palestre.seasonal.pricing.boundary.SetUpSeasonPricing sets up} by what, {@link
 * org.palestre.seasonal.pricing.boundary.ConsultPricedSlots sees} what came of it, and mends what could not be priced. Whoever
 * is about to give a slot up, to shorten it or to take it back {@link org.palestre.seasonal.pricing.boundary.PreviewPrice sees
 * first} what that does to the price.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Art. 13: prices are those that the council voted. The grid in force on the first day of a term prices it.
 *   <li>S1: a slot that is not given up is invoiced, used or not; from the day on which it is free again, it is not. What the
 *       city takes out (closing days, cancelled sessions) is not charged.
 *   <li>The terms add up to the price of the whole, to the cent; what happens later never changes an earlier term.
 *   <li>What was priced stays priced by the same grid and classification, unless the office says otherwise.
 *   <li>Art. II.6: hours are peak unless the city says otherwise.
 *   <li>Free of charge where the permit says so (CGPPP L2125-1): with the reason and the text that allows it.
 *   <li>A slot that cannot be priced is never guessed: what can be is charged, and the office finds the rest in a list.
 * </ul>
 *
 * <p><b>What it does not do.</b> It debits and invoices nothing ({@code billing} does), and knows no amounts: they are the
 * grid's. It costs a decision nothing: the
 * wish to price it is written with the permit's document.
 */
package org.palestre.seasonal.pricing;
