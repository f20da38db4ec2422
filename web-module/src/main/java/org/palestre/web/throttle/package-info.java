/**
 * Holds back whoever tries, from one place on the net, what honest people do seldom and guessers do often: wrong passwords,
 * new accounts, links for forgotten passwords, codes of permits that do not exist.
 *
 * <p>What is counted stands in the database ({@link org.palestre.shared.boundary.ClientAttempts}), for all nodes together, as
 * does the count of wrong passwords that guards each account ({@code accounts}).
 */
package org.palestre.web.throttle;
