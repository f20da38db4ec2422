/** The calendar against the real database. */
package org.palestre.calendar;
