package org.palestre.seasonal.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;

/**
 * Tells what a form lacks before it can be submitted. The fields are those that the téléservice demanded (S1, 9): the
 * activity and the terms for users are obligatory, the handicaps and the comment are not.
 *
 * @param areas the areas named by the form that exist, by id
 * @param disciplines what the city offers
 */
public record Completeness(Map<Long, AreaView> areas, List<DisciplineView> disciplines, Period period) {

    /** Dearest yearly price that is believed: 100,000 €. */
    static final int HIGHEST_PRICE = 10_000_000;

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>,;\"()]{1,64}@[^@\\s<>,;\"()]+\\.[^@\\s<>,;\"().]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{4,28}[0-9]");

    /** Everything that is wrong, in the order of the form. */
    public List<Problem> problems(SlotRequestForm form) {
        List<Problem> all = new ArrayList<>();
        Stream.of(FormStep.values()).forEach(step -> all.addAll(problems(form, step)));
        return all;
    }

    /** What is wrong with one part. */
    public List<Problem> problems(SlotRequestForm form, FormStep step) {
        return switch (step) {
            case PLACE_AND_TIMES ->
                Stream.concat(
                                PlaceRules.problems(form.placeAndTimes(), areas, period).stream(),
                                WishRules.problems(form, areas, period).stream())
                        .toList();
            case ACTIVITY -> activity(form.activity());
            case USER_TERMS -> userTerms(form.userTerms());
            case CORRESPONDENT -> correspondent(form.correspondent());
        };
    }

    /** Refuses a form with its first problem. */
    public void require(SlotRequestForm form) {
        Problems.refuseFirst(problems(form));
    }

    /** Refuses a part with its first problem. */
    public void require(SlotRequestForm form, FormStep step) {
        Problems.refuseFirst(problems(form, step));
    }

    private List<Problem> activity(Activity activity) {
        Problems problems = new Problems(FormStep.ACTIVITY);
        problems.demandPresent(activity.familyCode(), "familyCode");
        if (problems.demandPresent(activity.disciplineCode(), "disciplineCode")) {
            problems.demand(
                    disciplines.stream()
                            .anyMatch(known -> known.code().equals(activity.disciplineCode())
                                    && known.familyCode().equals(activity.familyCode())),
                    "seasonal.disciplineOfOtherFamily",
                    "disciplineCode");
        }
        problems.demandPresent(activity.ageBand(), "ageBand");
        problems.demandPresent(activity.gender(), "gender");
        return problems.found();
    }

    private static List<Problem> userTerms(UserTerms terms) {
        Problems problems = new Problems(FormStep.USER_TERMS);
        Integer price = terms.averageYearlyPriceCents();
        problems.demand(!terms.paying() || price != null, "seasonal.priceMissing", "averageYearlyPriceCents");
        problems.demand(
                price == null || price >= 0 && price <= HIGHEST_PRICE,
                "seasonal.priceOutOfRange",
                "averageYearlyPriceCents");
        problems.demandPresent(terms.howToJoin(), "howToJoin");
        if (problems.demandPresent(terms.contactTelephone(), "contactTelephone")) {
            telephone(terms.contactTelephone(), "contactTelephone", problems);
        }
        if (problems.demandPresent(terms.contactEmail(), "contactEmail")) {
            email(terms.contactEmail(), "contactEmail", problems);
        }
        return problems.found();
    }

    private static List<Problem> correspondent(Correspondent correspondent) {
        Problems problems = new Problems(FormStep.CORRESPONDENT);
        problems.demandPresent(correspondent.name(), "correspondentName");
        if (problems.demandPresent(correspondent.email(), "correspondentEmail")) {
            email(correspondent.email(), "correspondentEmail", problems);
        }
        if (correspondent.telephone() != null) {
            telephone(correspondent.telephone(), "correspondentTelephone", problems);
        }
        return problems.found();
    }

    private static void email(String address, String field, Problems problems) {
        problems.demand(EMAIL.matcher(address).matches(), "seasonal.badEmail", field);
    }

    private static void telephone(String number, String field, Problems problems) {
        problems.demand(TELEPHONE.matcher(number).matches(), "seasonal.badTelephone", field);
    }
}
