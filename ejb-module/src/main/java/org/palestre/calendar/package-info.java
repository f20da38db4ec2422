/**
 * The city's year: sports seasons, school breaks of its zone, public holidays, and the days on which the city closes
 * everything (regulation, Art. 7).
 *
 * <p>Other contexts ask {@link org.palestre.calendar.boundary.CityCalendar} which days are marked and why. Seasons,
 * breaks and closing days are edited on screens, breaks also imported from the ministry's file; public holidays are
 * computed. Out of scope: opening hours of a site, and whether a site opens on public holidays.
 */
@Tier(1)
package org.palestre.calendar;

import org.palestre.shared.Tier;
