package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A grid without its prices.
 *
 * @param tariffFrench the tariff's name
 * @param endsOn the first day on which it prices nothing any more; null as long as none is known
 * @param deliberationDocument its PDF in the archive, or null
 */
public record GridView(
        long id,
        long version,
        String tariffCode,
        String tariffFrench,
        String tariffEnglish,
        boolean published,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        GridState state,
        String deliberationReference,
        LocalDate deliberationDate,
        Long deliberationDocument)
        implements Serializable {

    /** The tariff's name in a language. */
    public String tariff(String language) {
        return "en".equals(language) ? tariffEnglish : tariffFrench;
    }

    /** The last day on which it prices, or null. */
    public LocalDate lastDay() {
        return endsOn == null ? null : endsOn.minusDays(1);
    }

    /** Whether it is still being written. */
    public boolean draft() {
        return state == GridState.DRAFT;
    }

    /** Whether the council's vote is recorded with its PDF. */
    public boolean voted() {
        return deliberationReference != null && deliberationDate != null && deliberationDocument != null;
    }
}
