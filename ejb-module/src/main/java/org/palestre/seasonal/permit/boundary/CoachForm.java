package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A coach as the club writes it. Only what the city needs: who, how to be reached, with what diploma.
 *
 * @param id null for somebody new
 * @param version of what was looked at; anything for somebody new
 * @param telephone may be null
 * @param diplomaKind null for a volunteer without a diploma; then the two that follow are null too
 * @param validUntil the professional card's or the diploma's last day; null if it does not end
 * @param responsible whether he or she answers for the sessions of this slot (art. 15)
 */
public record CoachForm(
        Long id,
        long version,
        String givenName,
        String familyName,
        String telephone,
        CoachRole role,
        String diplomaKind,
        String diplomaNumber,
        LocalDate validUntil,
        boolean responsible)
        implements Serializable {}
