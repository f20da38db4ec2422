package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Why a grid cannot be put in force.
 *
 * @param itemCode the item, or null if the whole grid is meant
 * @param concerns the cases, or null
 * @param rules the numbers of the rules that take part
 */
public record GridFault(Kind kind, String itemCode, Case concerns, List<Integer> rules) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** It sells nothing. */
        NO_ITEM,
        /** Nobody knows the price of these cases. */
        NO_RULE,
        /** These cases have several prices. */
        SEVERAL_RULES,
        /** A family with more would pay less, so that who proves nothing would not pay the highest price. */
        LESS_FOR_MORE
    }

    public GridFault {
        rules = List.copyOf(rules);
    }
}
