package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * A statement of takings that was issued.
 *
 * @param lastDay inclusive
 */
public record StatementView(
        long id,
        String number,
        long officeId,
        String officeName,
        LocalDate firstDay,
        LocalDate lastDay,
        Money total,
        Instant issuedAt,
        String issuedBy)
        implements Serializable {}
