package org.palestre.seasonal.renewal.boundary;

/**
 * Something that a club has to be told about slots that it has not asked for.
 *
 * @param daysBefore which of the campaign's warnings; 0 once the window has closed
 */
public record RenewalNotice(long campaignId, long organisationId, int daysBefore) {}
