package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a list of requests.
 *
 * @param siteName null in a draft without a site
 * @param firstDate of the dates that it asks for; null if there is none yet
 * @param dates how many it asks for
 * @param held how many of them the club has
 * @param opinionMissing whether the district has still to be heard
 */
public record OneOffLine(
        long id,
        String number,
        Instant submittedAt,
        OneOffStatus status,
        OneOffKind kind,
        String purpose,
        long organisationId,
        String organisationName,
        String siteName,
        String districtCode,
        LocalDate firstDate,
        LocalDate lastDate,
        int dates,
        int held,
        boolean opinionMissing,
        Long documentId)
        implements Serializable {}
