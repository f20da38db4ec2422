package org.palestre.web.seasonal;

import org.palestre.seasonal.boundary.SlotRequestForm;

/** What one page of the request for a weekly slot has gathered. */
public interface RequestPart {

    /** The form with the values of this page in their places, all others untouched. */
    SlotRequestForm into(SlotRequestForm form);

    /** Takes in what was typed and not yet taken; false if that cannot be, which has been told at its field. */
    default boolean ready() {
        return true;
    }
}
