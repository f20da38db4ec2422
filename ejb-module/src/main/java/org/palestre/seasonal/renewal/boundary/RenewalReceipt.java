package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The requests that rows validated together became. */
public record RenewalReceipt(List<Line> renewals) implements Serializable {

    /**
     * One of them.
     *
     * @param number of the request
     * @param already whether it had been asked for before, so that nothing happened now
     */
    public record Line(
            long permitId, String permitNumber, long requestId, String number, Instant submittedAt, boolean already)
            implements Serializable {}

    public RenewalReceipt {
        renewals = List.copyOf(renewals);
    }

    /** How many were asked for just now. */
    public long fresh() {
        return renewals.stream().filter(line -> !line.already()).count();
    }
}
