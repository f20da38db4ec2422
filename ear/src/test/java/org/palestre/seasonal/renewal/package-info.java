/** Renewal of weekly slots, against the running server. */
package org.palestre.seasonal.renewal;
