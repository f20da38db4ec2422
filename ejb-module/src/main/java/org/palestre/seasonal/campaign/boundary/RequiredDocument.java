package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.util.Objects;

/**
 * A document that a campaign asks of each club: one of the city's kinds, so that what a club hands in counts wherever it
 * is asked for.
 *
 * @param id null in a form for one that is new
 * @param kindId which of the city's kinds; once in a campaign
 * @param nameFrench the kind's; not read from a form
 * @param nameEnglish the kind's; not read from a form
 * @param wording what exactly is wanted for this campaign; may be null
 * @param obligatory whether a request without it is incomplete
 * @param dueDays how many days after the campaign has closed for the club it may still be handed in
 */
public record RequiredDocument(
        Long id, Long kindId, String nameFrench, String nameEnglish, String wording, boolean obligatory, int dueDays)
        implements Serializable {

    /** Its name in a language. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameFrench;
    }

    /** Whether another says the same, however its kind is called now. */
    public boolean sameAs(RequiredDocument other) {
        return Objects.equals(id, other.id)
                && Objects.equals(kindId, other.kindId)
                && Objects.equals(wording, other.wording)
                && obligatory == other.obligatory
                && dueDays == other.dueDays;
    }
}
