package org.palestre.accounts.boundary;

import java.util.Locale;

/**
 * What a person says of himself or herself.
 *
 * @param email cannot be changed here
 * @param telephone as people write it, or empty
 * @param language in which this person is written to
 */
public record Profile(String email, String givenName, String familyName, String telephone, Locale language) {}
