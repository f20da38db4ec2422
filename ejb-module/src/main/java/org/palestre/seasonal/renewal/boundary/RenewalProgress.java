package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How far the renewals of a campaign are.
 *
 * @param slots how many could be asked for
 * @param asked how many are
 * @param clubs how many clubs have slots that they have not asked for
 * @param released how many were set free
 * @param sent what clubs were told so far
 */
public record RenewalProgress(long slots, long asked, long clubs, long released, List<Sent> sent)
        implements Serializable {

    /** One round of messages; {@code daysBefore} 0 after the window. */
    public record Sent(int daysBefore, long clubs, Instant lastAt) implements Serializable {}

    public RenewalProgress {
        sent = List.copyOf(sent);
    }
}
