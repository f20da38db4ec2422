/** The rules of criteria, declarations and scores. */
package org.palestre.seasonal.scoring.control;
