/** What gathers the figures of the seasons by itself. */
package org.palestre.batch.seasonal.statistics;
