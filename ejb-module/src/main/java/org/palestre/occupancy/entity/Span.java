package org.palestre.occupancy.entity;

import java.time.Instant;

/** An area over a range of time: what an occupation wants to hold. */
public record Span(long areaId, Instant startsAt, Instant endsAt) {}
