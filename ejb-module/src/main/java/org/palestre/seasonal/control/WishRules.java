package org.palestre.seasonal.control;

import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.FurtherWishes;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.shared.BusinessException;

/** What ranked wishes must be: at most five, each as whole as the first, no two the same, none shorter than is of use. */
public final class WishRules {

    /** Nobody trains for less. */
    static final int SHORTEST_MINUTES = 15;
    /** Nobody trains for more. */
    static final int LONGEST_MINUTES = 24 * 60;

    private static final String FIELD = "alternatives";

    private WishRules() {}

    /** The areas of all wishes of a form. */
    public static List<Long> areaIds(SlotRequestForm form) {
        return form.wishes().stream()
                .flatMap(wish -> wish.areaIds().stream())
                .distinct()
                .toList();
    }

    /**
     * Refuses what not even a draft can keep.
     *
     * @throws BusinessException {@code wish.tooMany}, {@code wish.noSite}, {@code seasonal.tooManyAreas} or {@code
     *     seasonal.tooManyTimes} at {@code alternatives}; {@code wish.durationOutOfRange}, {@code
     *     wish.idealShorterThanMinimum}
     */
    public static void requireKeepable(FurtherWishes wishes) {
        List<Wish> alternatives = wishes.alternatives();
        demand(alternatives.size() <= FurtherWishes.MOST, "wish.tooMany", FIELD, FurtherWishes.MOST + 1);
        for (int i = 0; i < alternatives.size(); i++) {
            Wish wish = alternatives.get(i);
            demand(wish.siteId() != null, "wish.noSite", FIELD, i + 2);
            demand(
                    wish.areaIds().size() <= PlaceRules.MOST_AREAS,
                    "seasonal.tooManyAreas",
                    FIELD,
                    PlaceRules.MOST_AREAS);
            demand(wish.times().size() <= PlaceRules.MOST_TIMES, "seasonal.tooManyTimes", FIELD, PlaceRules.MOST_TIMES);
        }
        duration(wishes.minimumMinutes(), "minimumMinutes");
        duration(wishes.idealMinutes(), "idealMinutes");
        demand(
                wishes.minimumMinutes() == null
                        || wishes.idealMinutes() == null
                        || wishes.idealMinutes() >= wishes.minimumMinutes(),
                "wish.idealShorterThanMinimum",
                "idealMinutes");
    }

    /** What is wrong with the wishes after the first, and with the durations of all of them. */
    static List<Problem> problems(SlotRequestForm form, Map<Long, AreaView> areas, Period period) {
        Problems problems = new Problems(FormStep.PLACE_AND_TIMES);
        List<Wish> wishes = form.wishes();
        for (int rank = 2; rank <= wishes.size(); rank++) {
            PlaceAndTimes wish = form.wish(rank);
            int place = rank;
            PlaceRules.problems(wish, areas, period).stream()
                    .filter(problem -> !problem.field().endsWith("Date"))
                    .findFirst()
                    .ifPresent(problem -> problems.demand(false, code(problem), FIELD, place));
            problems.demand(
                    !wishes.subList(0, rank - 1).contains(wishes.get(rank - 1)), "wish.sameAsAnother", FIELD, rank);
        }
        Integer minimum = form.furtherWishes().minimumMinutes();
        if (minimum != null) {
            boolean longEnough = wishes.stream()
                    .flatMap(wish -> wish.times().stream())
                    .filter(WeeklySlot::complete)
                    .allMatch(time -> minutes(time) >= minimum);
            problems.demand(longEnough, "wish.shorterThanMinimum", "minimumMinutes");
        }
        return problems.found();
    }

    /** How long a session is. */
    public static long minutes(WeeklySlot time) {
        return time.minutes();
    }

    /** The same problem in words that say which wish has it. */
    private static String code(Problem problem) {
        return switch (problem.code()) {
            case "seasonal.noArea" -> "wish.noArea";
            case "seasonal.noTime" -> "wish.noTime";
            case "seasonal.areaOfOtherSite", "seasonal.areaNotBookable" -> "wish.areaNotBookable";
            default -> "wish.badTime";
        };
    }

    private static void duration(Integer minutes, String field) {
        demand(
                minutes == null || minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES,
                "wish.durationOutOfRange",
                field,
                SHORTEST_MINUTES,
                LONGEST_MINUTES);
    }

    private static void demand(boolean fulfilled, String code, String field, Object... values) {
        if (!fulfilled) {
            throw BusinessException.invalid(code, field, values);
        }
    }
}
