/** Screens and API of changes in the middle of a season. */
package org.palestre.web.seasonal.change;
