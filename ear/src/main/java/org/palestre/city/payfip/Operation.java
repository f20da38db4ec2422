package org.palestre.city.payfip;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * One operation: what was asked for, and what has become of it.
 *
 * @param idOp its name
 * @param asked the elements of the request by their names
 * @param openedAt when it was opened
 * @param outcome the letter of the result; null as long as there is none
 * @param at when that was
 * @param knownFrom from when on the result is told; until then it is "not known yet"
 */
public record Operation(
        String idOp, Map<String, String> asked, Instant openedAt, String outcome, Instant at, Instant knownFrom) {

    private static final Duration PAGE_OPEN = Duration.ofMinutes(15);

    Operation(String idOp, Map<String, String> asked) {
        this(idOp, Map.copyOf(asked), Instant.now(), null, null, null);
    }

    /** The same with a result, told after a while. */
    Operation with(String letter, Duration after) {
        Instant now = Instant.now();
        return new Operation(idOp, asked, openedAt, letter, now, now.plus(after));
    }

    /** What was asked under this name; empty if nothing. */
    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether a result exists and may be told. */
    boolean known() {
        return outcome != null && !Instant.now().isBefore(knownFrom);
    }

    /** Whether the page was opened too late. */
    boolean late() {
        return Instant.now().isAfter(openedAt.plus(PAGE_OPEN));
    }
}
