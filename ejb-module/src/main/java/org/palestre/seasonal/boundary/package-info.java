/** The use cases of weekly slots, and the records that they take and return. */
package org.palestre.seasonal.boundary;
