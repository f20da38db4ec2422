package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A coach of a club, seen from one of its slots.
 *
 * @param inSlot whether he or she coaches in this slot
 * @param responsible whether he or she answers for its sessions (art. 15)
 * @param copy whether a copy of the diploma was handed in
 * @param expired whether the diploma or card is not valid any more
 * @param remark why the office refused what was shown, or null
 */
public record CoachView(
        long id,
        long version,
        String givenName,
        String familyName,
        String telephone,
        CoachRole role,
        String diplomaKind,
        String diplomaNumber,
        LocalDate validUntil,
        boolean inSlot,
        boolean responsible,
        boolean copy,
        boolean expired,
        CoachCheck checked,
        String remark)
        implements Serializable {

    public String name() {
        return givenName + " " + familyName;
    }
}
