/** What becomes of criteria when a campaign follows another. */
package org.palestre.seasonal.scoring.reaction;
