/** Screens and API of what is set up around a campaign, and of its progress. */
package org.palestre.web.seasonal.campaign;
