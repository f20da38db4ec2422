/** Criteria, declarations and the facts of requests, and how they are found again. */
package org.palestre.seasonal.scoring.entity;
