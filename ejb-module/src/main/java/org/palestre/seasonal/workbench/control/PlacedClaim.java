package org.palestre.seasonal.workbench.control;

/**
 * A claim with what groups are filtered and sorted by.
 *
 * @param place of its site in the order of names
 * @param wanted whether its request is for the discipline that is looked for
 */
public record PlacedClaim(WeekClaim claim, long place, boolean wanted) {}
