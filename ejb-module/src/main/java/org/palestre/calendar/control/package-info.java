/** What makes a day special. */
package org.palestre.calendar.control;
