package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.shared.BusinessException;

/**
 * What a club writes when it asks for a weekly slot. Drafts may be incomplete to any degree; a part never is null.
 *
 * @param placeAndTimes the first wish
 * @param comment what the office should know, at most {@value #LONGEST_COMMENT} characters
 * @param furtherWishes what would do instead
 */
public record SlotRequestForm(
        PlaceAndTimes placeAndTimes,
        Activity activity,
        UserTerms userTerms,
        Correspondent correspondent,
        String comment,
        FurtherWishes furtherWishes)
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
        furtherWishes = furtherWishes == null ? FurtherWishes.NONE : furtherWishes;
    }

    /** A request with a single wish. */
    public SlotRequestForm(
            PlaceAndTimes placeAndTimes,
            Activity activity,
            UserTerms userTerms,
            Correspondent correspondent,
            String comment) {
        this(placeAndTimes, activity, userTerms, correspondent, comment, null);
    }

    /** The same with another first wish. */
    public SlotRequestForm with(PlaceAndTimes other) {
        return new SlotRequestForm(other, activity, userTerms, correspondent, comment, furtherWishes);
    }

    /** The same for another activity. */
    public SlotRequestForm with(Activity other) {
        return new SlotRequestForm(placeAndTimes, other, userTerms, correspondent, comment, furtherWishes);
    }

    /** The same with other terms for users. */
    public SlotRequestForm with(UserTerms other) {
        return new SlotRequestForm(placeAndTimes, activity, other, correspondent, comment, furtherWishes);
    }

    /** The same with another correspondent. */
    public SlotRequestForm with(Correspondent other) {
        return new SlotRequestForm(placeAndTimes, activity, userTerms, other, comment, furtherWishes);
    }

    /** The same with other wishes after the first. */
    public SlotRequestForm with(FurtherWishes other) {
        return new SlotRequestForm(placeAndTimes, activity, userTerms, correspondent, comment, other);
    }

    /** All wishes in their order, the first among them. */
    public List<Wish> wishes() {
        return Stream.concat(
                        Stream.of(new Wish(placeAndTimes.siteId(), placeAndTimes.areaIds(), placeAndTimes.times())),
                        furtherWishes.alternatives().stream())
                .toList();
    }

    /**
     * The wish of a rank with the dates that hold for all of them.
     *
     * @throws BusinessException {@code wish.unknownRank} at {@code rank}
     */
    public PlaceAndTimes wish(int rank) {
        List<Wish> wishes = wishes();
        if (rank < 1 || rank > wishes.size()) {
            throw BusinessException.invalid("wish.unknownRank", "rank", rank);
        }
        Wish wish = wishes.get(rank - 1);
        return new PlaceAndTimes(
                wish.siteId(),
                wish.areaIds(),
                wish.times(),
                placeAndTimes.firstDate(),
                placeAndTimes.lastDate(),
                placeAndTimes.duringSchoolBreaks());
    }
}
