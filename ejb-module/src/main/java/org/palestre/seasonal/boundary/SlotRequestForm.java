package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * What a club writes when it asks for a weekly slot. Drafts may be incomplete to any degree; a part never is null.
 *
 * @param comment what the office should know, at most {@value #LONGEST_COMMENT} characters
 */
public record SlotRequestForm(
        PlaceAndTimes placeAndTimes,
        Activity activity,
        UserTerms userTerms,
        Correspondent correspondent,
        String comment)
        implements Serializable {

    /** Longest comment, in characters. */
    public static final int LONGEST_COMMENT = 2_000;

    /** Nothing filled in yet. */
    public static final SlotRequestForm EMPTY = new SlotRequestForm(null, null, null, null, null);

    public SlotRequestForm {
        placeAndTimes = placeAndTimes == null ? PlaceAndTimes.EMPTY : placeAndTimes;
        activity = activity == null ? Activity.EMPTY : activity;
        userTerms = userTerms == null ? UserTerms.EMPTY : userTerms;
        correspondent = correspondent == null ? Correspondent.EMPTY : correspondent;
    }
}
