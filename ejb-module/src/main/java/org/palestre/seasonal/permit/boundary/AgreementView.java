package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The agreement that completes the permit of a keyless slot (art. 16).
 *
 * @param persons named by the club's president
 * @param document whether there is something to sign
 * @param copy whether a signed copy was sent
 * @param copyRemark why the copy before was sent back, or null
 * @param signedOn null until it is in force
 */
public record AgreementView(
        long id,
        String number,
        AgreementState state,
        Instant openedAt,
        List<PersonInCharge> persons,
        boolean document,
        boolean copy,
        String copyRemark,
        LocalDate signedOn)
        implements Serializable {

    public AgreementView {
        persons = List.copyOf(persons);
    }
}
