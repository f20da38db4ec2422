package org.palestre.seasonal.pricing.control;

import java.util.List;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * What is known of a slot and its club, for pricing.
 *
 * @param permitNumber null as long as there is no permit
 * @param tariff code of the tariff by which slots are charged; null if nobody has said
 * @param userKind as which its club is charged by the rules of today
 * @param resident whether its club is a resident by the rules of today
 * @param free null if it is charged
 */
public record SlotFacts(
        long requestId,
        long organisationId,
        String organisationName,
        String permitNumber,
        String tariff,
        String userKind,
        boolean resident,
        FreeOfCharge free,
        List<Basis> bases) {

    /** By what it was priced before. */
    public record Basis(Kind kind, String subject, String value) {

        /** What of a price it settles. */
        public enum Kind {
            GRID,
            ITEM,
            USER,
            RESIDENT
        }
    }

    public SlotFacts {
        bases = List.copyOf(bases);
    }

    /** The same as it would be granted. */
    SlotFacts granted(String number, FreeOfCharge why) {
        return new SlotFacts(
                requestId, organisationId, organisationName, number, tariff, userKind, resident, why, bases);
    }
}
