/** Timers of waiting lists. */
package org.palestre.batch.seasonal.waitinglist;
