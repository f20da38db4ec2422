/** Screens and API of ranked wishes. */
package org.palestre.web.seasonal.wish;
