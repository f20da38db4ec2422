package org.palestre.seasonal.commission.boundary;

/** What the office thinks of a request that it puts before a commission. */
public enum Opinion {
    FAVOURABLE,
    FAVOURABLE_WITH_CHANGES,
    UNFAVOURABLE
}
