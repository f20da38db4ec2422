package org.palestre.seasonal.wish.boundary;

import java.io.Serializable;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.boundary.WishView;

/**
 * A wish and how it stands.
 *
 * @param place the worst that may be said of its place at any of its times; null if areas or times are missing
 * @param requestedBy how many requests of other clubs want a part of it too
 */
public record WishState(WishView wish, WeekTimeState place, int requestedBy) implements Serializable {}
