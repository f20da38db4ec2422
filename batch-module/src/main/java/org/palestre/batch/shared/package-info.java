/** Housekeeping of what belongs to no context. */
package org.palestre.batch.shared;
