package org.palestre.billing.retention.boundary;

import java.io.Serializable;

/**
 * After how long something is forgotten.
 *
 * @param version of what was read
 * @param due how many pieces are older than that now
 */
public record RetentionRule(Forgotten kind, long version, int months, long due) implements Serializable {}
