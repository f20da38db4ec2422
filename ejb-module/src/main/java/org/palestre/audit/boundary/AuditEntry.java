package org.palestre.audit.boundary;

import java.time.Instant;

/**
 * One thing that somebody did.
 *
 * @param actor sign-in name, or {@code anonymous}
 * @param action dotted, as {@code seasonal.grant}
 * @param subjectType what it was done to, as {@code seasonal.request}
 * @param detail what changed, or null
 */
public record AuditEntry(
        long id, Instant occurredAt, String actor, String action, String subjectType, long subjectId, String detail) {}
