/** The screen on which the city sets itself up. */
package org.palestre.web.city;
