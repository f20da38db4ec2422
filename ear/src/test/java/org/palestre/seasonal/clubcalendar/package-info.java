/** A club's calendar and its feed in the running city. */
package org.palestre.seasonal.clubcalendar;
