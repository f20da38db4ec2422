/** A club's calendar, and the secret address of its feed. */
package org.palestre.seasonal.clubcalendar.boundary;
