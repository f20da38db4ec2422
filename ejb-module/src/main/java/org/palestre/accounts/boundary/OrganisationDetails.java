package org.palestre.accounts.boundary;

/**
 * An organisation for those who act for it and for agents.
 *
 * @param version to be given back with a change
 * @param form what it says of itself, telephone as people write it
 * @param registration how it is registered, ready to be shown
 * @param manages whether the caller may change it and appoint others
 */
public record OrganisationDetails(long id, long version, OrganisationForm form, String registration, boolean manages) {}
