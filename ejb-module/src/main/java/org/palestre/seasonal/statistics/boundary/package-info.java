/** Where the figures of the seasons are read and computed. */
package org.palestre.seasonal.statistics.boundary;
