package org.palestre.seasonal.control;

import java.time.LocalDate;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What is kept of a form, complete or not: texts without blanks around them, none too long, no date out of this world. */
public final class TidyForm {

    private static final int EMAIL = 254;
    private static final int TELEPHONE = 30;

    private TidyForm() {}

    /**
     * The form as it is kept.
     *
     * @throws BusinessException {@code shared.tooLong} or {@code shared.controlCharacter} at a text,
     *     {@code seasonal.dateOutsideSeasons} at a date that no campaign can mean, {@code seasonal.tooManyAreas},
     *     {@code seasonal.tooManyTimes}, {@code seasonal.priceOutOfRange}
     */
    public static SlotRequestForm of(SlotRequestForm form, Period period) {
        PlaceAndTimes wish = form.placeAndTimes();
        date(wish.firstDate(), "firstDate", period);
        date(wish.lastDate(), "lastDate", period);
        WishRules.requireKeepable(form.furtherWishes());
        demand(
                wish.areaIds().size() <= PlaceRules.MOST_AREAS,
                "seasonal.tooManyAreas",
                "areaIds",
                PlaceRules.MOST_AREAS);
        demand(wish.times().size() <= PlaceRules.MOST_TIMES, "seasonal.tooManyTimes", "times", PlaceRules.MOST_TIMES);
        boolean datesInOrder = wish.firstDate() == null
                || wish.lastDate() == null
                || !wish.lastDate().isBefore(wish.firstDate());
        demand(datesInOrder, "seasonal.endsBeforeStart", "lastDate");
        return new SlotRequestForm(
                wish,
                form.activity(),
                terms(form.userTerms()),
                correspondent(form.correspondent()),
                Texts.optional(form.comment(), "comment", SlotRequestForm.LONGEST_COMMENT),
                form.furtherWishes());
    }

    private static UserTerms terms(UserTerms terms) {
        Integer price = terms.averageYearlyPriceCents();
        demand(
                price == null || price >= 0 && price <= Completeness.HIGHEST_PRICE,
                "seasonal.priceOutOfRange",
                "averageYearlyPriceCents");
        return new UserTerms(
                terms.paying(),
                terms.paying() ? price : null,
                Texts.optional(terms.howToJoin(), "howToJoin", 1_000),
                Texts.optional(terms.contactTelephone(), "contactTelephone", TELEPHONE),
                Texts.optional(terms.contactEmail(), "contactEmail", EMAIL));
    }

    private static Correspondent correspondent(Correspondent correspondent) {
        return new Correspondent(
                Texts.optional(correspondent.name(), "correspondentName", 160),
                Texts.optional(correspondent.email(), "correspondentEmail", EMAIL),
                Texts.optional(correspondent.telephone(), "correspondentTelephone", TELEPHONE));
    }

    private static void date(LocalDate date, String field, Period period) {
        boolean conceivable = date == null
                || date.isAfter(period.firstDate().minusYears(10))
                        && date.isBefore(period.lastDate().plusYears(10));
        demand(conceivable, "seasonal.dateOutsideSeasons", field, period.firstDate(), period.lastDate());
    }

    private static void demand(boolean fulfilled, String code, String field, Object... values) {
        if (!fulfilled) {
            throw BusinessException.invalid(code, field, values);
        }
    }
}
