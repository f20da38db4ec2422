/** Changes of slots in the middle of a season, and the records they take and return. */
package org.palestre.seasonal.change.boundary;
