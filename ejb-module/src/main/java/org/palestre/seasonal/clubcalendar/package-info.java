/**
 * A club's calendar of all its occupations, weekly slots and single dates: on a page, and as a feed that calendar
 * programs subscribe to at a secret address.
 *
 * <p><b>Rules it carries.</b> Only what the club knows is in it: nothing of a decision that is not published. The address
 * of the feed holds 192 random bits of which only the fingerprint is kept; a new one makes the old one worthless at once.
 *
 * <p><b>What it does not do.</b> It owns no occupation ({@code occupancy} does).
 */
package org.palestre.seasonal.clubcalendar;
