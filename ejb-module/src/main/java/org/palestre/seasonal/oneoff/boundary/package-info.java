/** What clubs and the booking office do with one-off requests. */
package org.palestre.seasonal.oneoff.boundary;
