package org.palestre.seasonal.pricing.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.seasonal.control.FrenchWords;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.shared.Money;

/** The words that are kept with a line: what it is for, how its price came about. In French, explanations in English too. */
final class LineWords {

    private static final int LONGEST_LABEL = 200;

    private LineWords() {}

    /** What stands on the invoice. */
    static String label(String permitNumber, String place, TermCalendar.Term term) {
        String label = "Créneau " + permitNumber + " – " + place + " – " + term.label("fr");
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** The unit in French. */
    static String unit(PriceUnit unit) {
        return switch (unit) {
            case HOUR -> "heure";
            case SESSION -> "séance";
            case DAY -> "jour";
            case SEASON -> "saison";
            case FLAT -> "forfait";
        };
    }

    /** What is counted, before the grid says what it costs. */
    static List<ExplanationStep> counted(Measure measure, String place) {
        List<ExplanationStep> steps = new ArrayList<>();
        String from = FrenchWords.date(measure.first());
        String until = FrenchWords.date(measure.last());
        String hours = hours(measure.minutes());
        steps.add(new ExplanationStep(
                measure.term().label("fr"),
                "%s : %d %s, %s, du %s au %s. Un créneau qui n’est pas rendu est dû, qu’il soit utilisé ou pas."
                        .formatted(
                                place,
                                measure.sessions(),
                                measure.sessions() > 1 ? "séances" : "séance",
                                hours,
                                from,
                                until),
                null,
                measure.term().label("en"),
                "%s: %d %s, %s, from %s to %s. A slot that is not given up is due, used or not."
                        .formatted(
                                place,
                                measure.sessions(),
                                measure.sessions() == 1 ? "session" : "sessions",
                                hours,
                                from,
                                until)));
        if (measure.closed() > 0) {
            steps.add(new ExplanationStep(
                    "Fermetures de la Ville",
                    "%d non comptées".formatted(measure.closed()),
                    null,
                    "Closings by the city",
                    "%d not counted".formatted(measure.closed())));
        }
        return steps;
    }

    /** A cent that goes to another term. */
    static ExplanationStep rounding(Money by) {
        return new ExplanationStep(
                "Arrondi",
                "Les échéances font ensemble le prix de l’ensemble",
                by.cents(),
                "Rounding",
                "The terms add up to the price of the whole");
    }

    /** Nothing is due. */
    static ExplanationStep free(FreeOfCharge free, Money waived) {
        String why = free.reason() + " (" + free.article() + ")";
        return new ExplanationStep("Gratuité", why, waived.negate().cents(), "Free of charge", why);
    }

    private static String hours(long minutes) {
        return minutes % 60 == 0 ? "%d h".formatted(minutes / 60) : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }
}
