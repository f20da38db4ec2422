package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * What people who want to take part must know ("modalités usagers"). In a draft anything may be missing.
 *
 * @param paying whether taking part costs something
 * @param averageYearlyPriceCents what it costs on average in a year, in cents; needed if paying
 * @param howToJoin how one joins, at most 1,000 characters
 * @param contactTelephone telephone for users
 * @param contactEmail e-mail for users
 */
public record UserTerms(
        boolean paying, Integer averageYearlyPriceCents, String howToJoin, String contactTelephone, String contactEmail)
        implements Serializable {

    /** A part not yet filled in. */
    public static final UserTerms EMPTY = new UserTerms(false, null, null, null, null);
}
