/** Screens and API of the city’s year: seasons, school breaks, closing days. */
package org.palestre.web.calendar;
