/** Criteria, declarations and scores through the API and on screens. */
package org.palestre.seasonal.scoring;
