package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.Instant;

/** Where a permit was mailed to, and when. */
public record PermitSent(String address, Instant sentAt) implements Serializable {}
