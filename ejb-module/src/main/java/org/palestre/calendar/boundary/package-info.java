/** Asking the calendar, and keeping it. */
package org.palestre.calendar.boundary;
