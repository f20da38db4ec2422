/** The feeds as they are kept. */
package org.palestre.seasonal.clubcalendar.entity;
