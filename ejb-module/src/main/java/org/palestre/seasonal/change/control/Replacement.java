package org.palestre.seasonal.change.control;

import java.time.LocalDate;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.control.PermitAccess;

/**
 * A permit that is to have other terms from a date on.
 *
 * @param leaveOutConflicts true leaves out what somebody else has already; false refuses the whole
 */
public record Replacement(PermitAccess.Locked slot, EditionTerms terms, LocalDate from, boolean leaveOutConflicts) {}
