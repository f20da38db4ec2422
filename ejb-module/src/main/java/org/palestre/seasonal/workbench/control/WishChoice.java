package org.palestre.seasonal.workbench.control;

import java.util.List;

/**
 * Which of a club's wishes is granted: the first in the club's own order that can be had whole; if none can, the one of
 * which most is left, the earlier one if two are alike.
 */
public final class WishChoice {

    private WishChoice() {}

    /** The place in the list of the wish to grant; 0 if there is nothing to choose from. */
    public static int best(List<Outlook> inOrder) {
        int best = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).free()) {
                return i;
            }
            if (inOrder.get(i).share() > inOrder.get(best).share()) {
                best = i;
            }
        }
        return best;
    }
}
