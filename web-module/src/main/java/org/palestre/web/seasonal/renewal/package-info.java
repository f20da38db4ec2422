/** Renewal of weekly slots, on screens and through the API. */
package org.palestre.web.seasonal.renewal;
