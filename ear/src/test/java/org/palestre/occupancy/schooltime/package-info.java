/** School time, art. 9, against the running city. */
package org.palestre.occupancy.schooltime;
