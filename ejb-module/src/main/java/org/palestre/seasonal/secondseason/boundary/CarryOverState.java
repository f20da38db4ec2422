package org.palestre.seasonal.secondseason.boundary;

/** Where the second season of a slot stands. */
public enum CarryOverState {
    /** It is still the first season's; the club may decline. */
    WAITING,
    /** The club does not want it. */
    DECLINED,
    /** All its dates are there. */
    CARRIED,
    /** Some of its dates could not be had. */
    PARTLY,
    /** None of its dates could be had. */
    NOTHING
}
