package org.palestre.billing.wallet.boundary;

/** What became of an overdraft that the treasurer allowed. */
public enum OverdraftState {
    STANDING,
    /** Its last day is past. */
    OVER,
    /** Another one took its place. */
    REPLACED,
    TAKEN_BACK
}
