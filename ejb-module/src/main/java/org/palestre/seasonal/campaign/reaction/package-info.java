/** What follows when a campaign follows another. */
package org.palestre.seasonal.campaign.reaction;
