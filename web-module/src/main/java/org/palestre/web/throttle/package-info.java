/**
 * Holds back whoever tries, from one place on the net, what honest people do seldom and guessers do often: wrong passwords,
 * new accounts, links for forgotten passwords, codes of permits that do not exist.
 *
 * <p>Each node counts for itself, in a memory of bounded size: the account itself is guarded by the count of wrong passwords
 * in the database ({@code accounts}), for all nodes together.
 */
package org.palestre.web.throttle;
