/** The seasons of the clubs in figures: screen, files and API. */
package org.palestre.web.seasonal.statistics;
