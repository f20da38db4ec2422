/** Screens, files and API of closings and of the figures of the city's money. */
package org.palestre.web.billing.closing;
