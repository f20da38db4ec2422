/** What second seasons answer to {@code occupancy}. */
package org.palestre.seasonal.secondseason.reaction;
