/** The use cases of school time, and their records. */
package org.palestre.occupancy.schooltime.boundary;
