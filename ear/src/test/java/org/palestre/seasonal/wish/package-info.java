/** Ranked wishes on the running server. */
package org.palestre.seasonal.wish;
