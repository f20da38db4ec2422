package org.palestre.web.audit;

import java.time.Instant;

/**
 * An entry of the trail in words.
 *
 * @param who name, or what stands for one if nobody had signed in
 * @param signInName null if nobody had signed in
 * @param what what was done, to follow the name
 * @param kind kind of subject
 * @param subject name of the subject, or null
 * @param page where the subject can be looked at, or null
 * @param history query of all entries about this subject, or null
 * @param detail empty if there is none
 */
public record AuditLine(
        Instant at,
        String who,
        String signInName,
        String what,
        String kind,
        String subject,
        String page,
        String history,
        String detail) {}
