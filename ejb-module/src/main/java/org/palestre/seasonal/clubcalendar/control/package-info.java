/** How secret addresses are made. */
package org.palestre.seasonal.clubcalendar.control;
