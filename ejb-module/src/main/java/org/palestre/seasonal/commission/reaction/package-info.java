/** What a decision or a withdrawal elsewhere means for an agenda. */
package org.palestre.seasonal.commission.reaction;
