/** What changes in the city’s year, for the contexts above that have to draw consequences. */
package org.palestre.calendar.event;
