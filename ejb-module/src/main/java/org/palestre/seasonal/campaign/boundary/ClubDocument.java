package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument;

/**
 * A document that a campaign asks for, as it stands with one club.
 *
 * @param dueOn the last day on which the club may hand it in
 * @param keptAt when the office noted that the club has it in order without having handed it in here; null: not noted
 * @param handedIn what the club has handed in of that kind
 */
public record ClubDocument(RequiredDocument document, LocalDate dueOn, Instant keptAt, DueDocument handedIn)
        implements Serializable {

    /** Whether the club does not have it in order. */
    public boolean missing() {
        return keptAt == null && !handedIn.standing().inOrder();
    }

    /** Whether the club has to hand something in for it. */
    public boolean calls() {
        return missing() && document.obligatory() && handedIn.standing().calls();
    }
}
