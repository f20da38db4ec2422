package org.palestre.web.seasonal;

import java.util.Arrays;
import java.util.Locale;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;

/** The pages of the request for a weekly slot, in the order in which one walks through them. */
public enum WizardStep {
    PLACE(FormStep.PLACE_AND_TIMES),
    TIMES(FormStep.PLACE_AND_TIMES),
    ALTERNATIVES(FormStep.PLACE_AND_TIMES),
    ACTIVITY(FormStep.ACTIVITY),
    USERS(FormStep.USER_TERMS),
    CONTACT(FormStep.CORRESPONDENT),
    SUMMARY(FormStep.CORRESPONDENT);

    private final FormStep part;

    WizardStep(FormStep part) {
        this.part = part;
    }

    /** The part of the form that this page fills in. */
    public FormStep part() {
        return part;
    }

    /** How an address names it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its number for people. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether the page shows that field, so that an error at the field is told here. */
    public boolean shows(FormStep problemStep, String field) {
        if (problemStep != part || this == SUMMARY) {
            return false;
        }
        return part != FormStep.PLACE_AND_TIMES || this == placeOf(field);
    }

    private static WizardStep placeOf(String field) {
        return switch (field) {
            case "siteId", "areaIds" -> PLACE;
            case "alternatives", "minimumMinutes", "idealMinutes" -> ALTERNATIVES;
            default -> TIMES;
        };
    }

    /** What this page says of a form, to be compared with what it says of another. */
    public Object of(SlotRequestForm form) {
        PlaceAndTimes wanted = form.placeAndTimes();
        return switch (this) {
            case PLACE -> Arrays.asList(wanted.siteId(), wanted.areaIds());
            case TIMES ->
                Arrays.asList(wanted.times(), wanted.firstDate(), wanted.lastDate(), wanted.duringSchoolBreaks());
            case ALTERNATIVES -> Arrays.asList(form.wishes(), form.furtherWishes());
            case ACTIVITY -> form.activity();
            case USERS -> form.userTerms();
            case CONTACT -> Arrays.asList(form.correspondent(), form.comment());
            case SUMMARY -> form;
        };
    }

    public WizardStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public WizardStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** The page of an address; null if there is none by that name. */
    public static WizardStep at(String address) {
        return Arrays.stream(values())
                .filter(step -> step.address().equals(address))
                .findFirst()
                .orElse(null);
    }

    /** The page on which writing of a part goes on. */
    public static WizardStep of(FormStep part) {
        return Arrays.stream(values())
                .filter(step -> step.part == part)
                .findFirst()
                .orElse(PLACE);
    }

    /** The page on which a field of a part is put right. */
    public static WizardStep of(FormStep part, String field) {
        return Arrays.stream(values())
                .filter(step -> step.shows(part, field))
                .findFirst()
                .orElse(of(part));
    }
}
