/**
 * What the booking office sets up around a campaign, beyond its window, seasons and texts, and how it watches it.
 *
 * <p><b>What it does.</b> It says which sites {@link org.palestre.seasonal.campaign.boundary.ChooseCampaignSites take
 * part}, which {@link org.palestre.seasonal.campaign.boundary.CampaignDocuments documents} clubs are asked for,
 * {@link org.palestre.seasonal.campaign.boundary.CloseCampaignEarly closes early},
 * {@link org.palestre.seasonal.campaign.boundary.ReopenForClub opens again} for one club, shows the
 * {@link org.palestre.seasonal.campaign.boundary.CampaignProgress progress} and
 * {@link org.palestre.seasonal.campaign.boundary.RemindClubs reminds} clubs that have not answered. What is set up is
 * copied into the campaign that follows.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Art. 12, "la procédure en vigueur": a new request is for a site that takes part in its campaign; the database
 *       refuses any other. A renewal keeps its site.
 *   <li>A document that a campaign asks for is one of the city's kinds ({@code clubdocuments}): what a club hands in counts
 *       wherever it is asked for, once the office has accepted it and as long as it is valid.
 *   <li>Whoever is let in late has an own end, to the second, held in the transaction that submits.
 *   <li>A reminder goes out once for each press of its button, however often that arrives.
 * </ul>
 *
 * <p><b>What it does not do.</b> It neither receives files (clubs hand them in at {@code clubdocuments}) nor judges
 * requests ({@code commission}).
 */
package org.palestre.seasonal.campaign;
