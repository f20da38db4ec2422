/** Screens and API of a permit's life. */
package org.palestre.web.seasonal.permit;
