/**
 * After a refusal: what else could be had, asking for it at once, and waiting for the slot that was refused.
 *
 * <p><b>What it does.</b> A club that was refused sees {@link org.palestre.seasonal.waitinglist.boundary.AfterRefusalView
 * what it may do}: {@link org.palestre.seasonal.waitinglist.boundary.AskInstead ask for something near by} that is
 * really free, or {@link org.palestre.seasonal.waitinglist.boundary.WaitForSlot wait}. The office sees {@link
 * org.palestre.seasonal.waitinglist.boundary.ManageWaitingList who waits for what and what of it is free now}, and
 * {@link org.palestre.seasonal.waitinglist.boundary.OfferSlot offers} it; the club {@link
 * org.palestre.seasonal.waitinglist.boundary.AnswerOffer accepts or declines}.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Art. 12: the city allocates with regard to the general interest. Who came first is not served first, unless the
 *       office has said so for the campaign; the place in the list is told as what it is.
 *   <li>A slot counts as free by what occupies its units now, whatever set it free: given up, revoked, moved, undone.
 *   <li>An offer stands until a moment and binds the office: no two open offers promise the same unit at the same time.
 *       The database holds that. An accepted offer is a grant like any other; what was occupied meanwhile refuses it.
 *   <li>Asking after a refusal is possible until a date that the office sets for the campaign, to the second of the city's
 *       clock, however the window stands.
 * </ul>
 *
 * <p><b>What it does not do.</b> It weighs no club against another: criteria and scores are {@code scoring}'s.
 */
package org.palestre.seasonal.waitinglist;
