package org.palestre.facilities.boundary;

import java.time.Instant;
import java.util.Map;

/**
 * An import of the census.
 *
 * @param uploadedBy e-mail address of the agent
 * @param appliedAt null until it is applied
 * @param overwrite whether the census replaces what agents have written by hand
 * @param counts how many rows have which outcome; an outcome without rows may be missing
 */
public record CensusImportView(
        long id,
        String fileName,
        CensusFormat format,
        State state,
        String uploadedBy,
        Instant uploadedAt,
        Instant appliedAt,
        boolean overwrite,
        Map<CensusOutcome, Integer> counts) {

    /** How far it is. */
    public enum State {
        PREVIEW,
        APPLIED,
        DISCARDED
    }

    /** How many rows have this outcome. */
    public int count(CensusOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How many rows the file has. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether applying it would write anything that people see. */
    public boolean changesSomething() {
        return count(CensusOutcome.CREATED) + count(CensusOutcome.CHANGED) > 0;
    }
}
