package org.palestre.seasonal.boundary;

import java.util.Collection;
import java.util.Set;

/**
 * What a further edition of a permit means for its agreement (art. 16). An agreement hands the safety of people and goods
 * in certain premises over to one club: it goes neither to other premises nor to another club.
 */
public enum AgreementEffect {
    /** An agent of the city is there, as before. */
    NONE,
    /** Keyless as before in the same premises: it goes on. */
    KEPT,
    /** Keyless as before, but elsewhere: another one is needed. */
    RENEWED,
    /** Keyless from now on: one is needed. */
    OPENS,
    /** An agent of the city is there again: it ends. */
    ENDS;

    /** What it means, by the terms before and after. */
    public static AgreementEffect of(EditionTerms before, EditionTerms after) {
        if (!before.keyless()) {
            return after.keyless() ? OPENS : NONE;
        }
        if (!after.keyless()) {
            return ENDS;
        }
        return same(before.areaIds(), after.areaIds()) ? KEPT : RENEWED;
    }

    /** Whether the club has to name who is in charge, and its president to sign, before it may use the slot. */
    public boolean toSign() {
        return this == OPENS || this == RENEWED;
    }

    private static boolean same(Collection<Long> areas, Collection<Long> others) {
        return Set.copyOf(areas).equals(Set.copyOf(others));
    }
}
