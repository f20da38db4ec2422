package org.palestre.web.seasonal.oneoff;

import java.util.Arrays;
import java.util.Locale;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffStep;

/** The pages on which a request is written, in their order. */
public enum OneOffPage {
    PURPOSE(OneOffStep.PURPOSE),
    PLACE(OneOffStep.PLACE),
    DATES(OneOffStep.DATES),
    SUMMARY(null);

    private final OneOffStep part;

    OneOffPage(OneOffStep part) {
        this.part = part;
    }

    /** The page of that name in an address; the first one if there is none. */
    static OneOffPage at(String address) {
        return Arrays.stream(values())
                .filter(page -> page.getAddress().equals(address))
                .findFirst()
                .orElse(PURPOSE);
    }

    /** The page on which a part is written. */
    static OneOffPage of(OneOffStep part) {
        return Arrays.stream(values())
                .filter(page -> page.part == part)
                .findFirst()
                .orElse(SUMMARY);
    }

    /** A form with this page's part taken from another one. */
    OneOffForm take(OneOffForm mine, OneOffForm others) {
        return switch (this) {
            case PURPOSE ->
                new OneOffForm(
                        mine.kind(),
                        mine.purpose(),
                        mine.details(),
                        mine.disciplineCode(),
                        mine.participants(),
                        mine.audience(),
                        others.siteId(),
                        others.areaIds(),
                        others.dates());
            case PLACE ->
                new OneOffForm(
                        others.kind(),
                        others.purpose(),
                        others.details(),
                        others.disciplineCode(),
                        others.participants(),
                        others.audience(),
                        mine.siteId(),
                        mine.areaIds(),
                        others.dates());
            case DATES -> others.withDates(mine.dates());
            case SUMMARY -> others;
        };
    }

    /** Its name in an address. */
    public String getAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place, from 1. */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** The part of the form that is written here; null on the summary. */
    public OneOffStep getPart() {
        return part;
    }

    OneOffPage next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    OneOffPage previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
