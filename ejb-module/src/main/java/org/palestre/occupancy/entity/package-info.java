/** Occupations, series and their repositories. */
package org.palestre.occupancy.entity;
