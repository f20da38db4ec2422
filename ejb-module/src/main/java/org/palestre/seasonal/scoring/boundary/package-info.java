/** Criteria, declarations and scores, for the office, for clubs and for the other components. */
package org.palestre.seasonal.scoring.boundary;
