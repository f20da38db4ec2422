/** Screens and API of the hours that schools have. */
package org.palestre.web.occupancy.schooltime;
