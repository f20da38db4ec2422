package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;

/**
 * What a club is charged as, where that differs from the rules.
 *
 * @param userKind code; null: by the age of whom the slot is for
 * @param resident null: by the postcode of its head office
 */
public record ClubPricing(String userKind, Boolean resident) implements Serializable {

    /** Whether it says nothing. */
    public boolean asTheRules() {
        return userKind == null && resident == null;
    }
}
