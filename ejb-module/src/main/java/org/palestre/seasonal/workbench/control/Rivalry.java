package org.palestre.seasonal.workbench.control;

/**
 * Two requests that stand in each other's way.
 *
 * @param requestId undecided
 * @param otherId undecided too, or granted
 * @param otherGranted whether the other one holds already what both want
 * @param place of their site in the order of names; 0 unless that order is wanted
 * @param wanted whether the request is for the discipline that is looked for
 * @param otherWanted whether the other one is undecided and for it
 */
public record Rivalry(
        long requestId, long otherId, boolean otherGranted, long place, boolean wanted, boolean otherWanted) {}
