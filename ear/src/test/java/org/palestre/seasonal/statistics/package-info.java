/** The figures of the seasons, on the running server. */
package org.palestre.seasonal.statistics;
