package org.palestre.audit.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What to look for in the trail; null, or an empty list, leaves a condition out.
 *
 * @param actor part of a sign-in name
 * @param actors other sign-in names that are looked for as well, such as those of people of that name
 * @param action dotted, as {@code seasonal.grant}
 * @param subjectType as {@code seasonal.request}
 * @param words each stands in the detail, whatever its case and accents
 * @param until exclusive
 */
public record AuditQuery(
        String actor,
        List<String> actors,
        String action,
        String subjectType,
        Long subjectId,
        List<String> words,
        Instant from,
        Instant until) {

    /** Everything. */
    public static final AuditQuery ALL = new AuditQuery(null, List.of(), null, null, null, List.of(), null, null);

    public AuditQuery {
        actors = actors == null ? List.of() : List.copyOf(actors);
        words = words == null ? List.of() : List.copyOf(words);
    }
}
