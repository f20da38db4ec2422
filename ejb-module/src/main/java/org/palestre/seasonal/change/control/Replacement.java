package org.palestre.seasonal.change.control;

import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.AgreementEffect;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.SuspendedDates;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.control.SuspendedTime;
import org.palestre.seasonal.entity.Permit;

/**
 * A permit that is to have other terms from a date on.
 *
 * @param leaveOutConflicts true leaves out what somebody else has already; false refuses the whole
 */
public record Replacement(PermitAccess.Locked slot, EditionTerms terms, LocalDate from, boolean leaveOutConflicts) {

    Permit permit() {
        return slot.permit();
    }

    /** The first day on which the new terms mean anything. */
    LocalDate start() {
        return from.isBefore(terms.firstDate()) ? terms.firstDate() : from;
    }

    /** What becomes of the agreement of a keyless slot (art. 16). */
    AgreementEffect agreement() {
        return AgreementEffect.of(PermitSeries.terms(permit()), terms);
    }

    /** The suspensions that reach into the new terms: they go on. */
    List<SuspendedDates> suspensions() {
        return SuspendedTime.from(start(), permit().standing().suspensions()).stream()
                .filter(dates -> !dates.first().isAfter(terms.lastDate()))
                .toList();
    }
}
