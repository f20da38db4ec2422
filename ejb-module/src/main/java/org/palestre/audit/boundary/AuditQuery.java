package org.palestre.audit.boundary;

import java.time.Instant;

/** What to look for in the trail; null leaves a condition out. {@code until} is exclusive. */
public record AuditQuery(String actor, String action, String subjectType, Long subjectId, Instant from, Instant until) {

    /** Everything. */
    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null);
}
