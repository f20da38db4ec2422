package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;

/**
 * Why a slot, or a part of it, has no price.
 *
 * @param what the area, the term or the item that it is about; empty if it is about none
 */
public record PriceProblem(Kind kind, String what) implements Serializable {

    /** What is missing. */
    public enum Kind {
        /** Nobody has said by which tariff slots are charged. */
        NO_TARIFF,
        /** No grid of the tariff is in force on the first day of a term. */
        NO_GRID,
        /** Nobody has said as what the area is charged. */
        NO_ITEM,
        /** The grid does not have the item as which the area is charged. */
        UNKNOWN_ITEM,
        /** The grid does not sell the item to clubs of that kind. */
        NOT_FOR_KIND,
        /** The price could not be handed over; it is tried again. */
        FAILED
    }

    public PriceProblem {
        what = what == null ? "" : what;
    }

    /** As it is kept. */
    public String text() {
        return what.isEmpty() ? kind.name() : kind.name() + "|" + what;
    }

    /** As it was kept. */
    public static PriceProblem of(String text) {
        String[] parts = text.split("\\|", 2);
        return new PriceProblem(Kind.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
    }
}
