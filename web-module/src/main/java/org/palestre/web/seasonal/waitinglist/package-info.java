/** Screens and API of what follows a refusal. */
package org.palestre.web.seasonal.waitinglist;
