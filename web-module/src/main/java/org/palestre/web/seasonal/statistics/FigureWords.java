package org.palestre.web.seasonal.statistics;

import java.text.NumberFormat;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.statistics.boundary.Dimension;
import org.palestre.seasonal.statistics.boundary.FigureLine;
import org.palestre.web.i18n.Wording;

/**
 * Figures in the words of a language.
 *
 * @param wording of the language
 */
record FigureWords(Wording wording) {

    /** What a line is about. */
    String name(FigureLine line) {
        if (line.name() != null) {
            return line.name();
        }
        return switch (line.dimension()) {
            case GENDER -> wording.say(Gender.valueOf(line.code()));
            case AGE_BAND -> wording.say(AgeBand.valueOf(line.code()));
            case REFUSAL_REASON -> wording.text("statistics.reasonInWords");
            default -> wording.text("statistics.unknown");
        };
    }

    /** By what it is told apart: "By discipline". */
    String by(Dimension dimension) {
        return wording.text("statistics.by." + dimension.name());
    }

    /** Minutes as whole hours. */
    String hours(long minutes) {
        return wording.text("statistics.hours", Math.round(minutes / 60.0));
    }

    /** A part of one as a percentage; empty for null. */
    String share(Double part) {
        NumberFormat format = NumberFormat.getPercentInstance(wording.language());
        return part == null ? "" : format.format(part);
    }
}
