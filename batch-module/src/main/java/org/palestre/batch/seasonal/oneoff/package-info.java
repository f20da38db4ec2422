/** Timers of one-off requests. */
package org.palestre.batch.seasonal.oneoff;
