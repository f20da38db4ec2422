/** The operations on occupations, and the records that they take and return. */
package org.palestre.occupancy.boundary;
