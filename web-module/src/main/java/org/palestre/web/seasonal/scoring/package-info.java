/** Criteria, what clubs declare, and scores, on screens and in the API. */
package org.palestre.web.seasonal.scoring;
