package org.palestre.billing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A movement of money as it was booked.
 *
 * @param reverses the entry that it undoes, or null
 * @param reversedBy the entry that undid it, or null
 */
public record EntryView(
        long id,
        EntryKind kind,
        String reference,
        LocalDate bookedOn,
        Instant bookedAt,
        Long reverses,
        Long reversedBy,
        List<Posting> postings) {

    public EntryView {
        postings = List.copyOf(postings);
    }
}
