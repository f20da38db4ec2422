package org.palestre.billing.closing.boundary;

/** For how long something has been owed. */
public enum OpenAge {
    UNTIL_30_DAYS,
    UNTIL_60_DAYS,
    UNTIL_90_DAYS,
    OLDER
}
