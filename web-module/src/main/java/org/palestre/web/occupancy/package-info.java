/** Screens and API of the plannings: who occupies which area when. */
package org.palestre.web.occupancy;
