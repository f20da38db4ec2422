/**
 * Ranked wishes: how each of the places and times that a club would take stands just now.
 *
 * <p><b>What it does.</b> A club that writes its request, and the office that examines it, see for each wish whether it
 * is {@link org.palestre.seasonal.wish.boundary.ConsultWishes free, asked for by others, or taken}. What a request holds
 * of wishes is the core's ({@link org.palestre.seasonal.boundary.FurtherWishes}), and so is granting one of them.
 *
 * <p><b>Rules it carries.</b> A club learns how many others want what it wants, and never who (art. 12: the city alone
 * weighs one request against another). A decision that is kept is no decision yet: the request counts as asking. The
 * number of statements does not grow with the wishes.
 */
package org.palestre.seasonal.wish;
