/** A club's calendar on a page, over the API, and as a feed at a secret address. */
package org.palestre.web.seasonal.clubcalendar;
