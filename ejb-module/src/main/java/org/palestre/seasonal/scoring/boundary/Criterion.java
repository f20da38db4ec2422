package org.palestre.seasonal.scoring.boundary;

/** What may count when slots are allocated. The wording that clubs read is the city's own, campaign by campaign. */
public enum Criterion {
    /** How many of the club's members live in the city, in per cent (art. 12: mainly for its inhabitants). */
    RESIDENT_MEMBERS(Unit.PERCENT),
    /** Whether the activity is for young people; for all ages it counts in part. */
    YOUTH(Unit.PERCENT),
    /** Whether the activity is for women; a mixed one counts in part. */
    WOMEN(Unit.PERCENT),
    /** To how many kinds of handicap the activity is open. */
    HANDICAP(Unit.HANDICAPS),
    /** The level at which the club competes. */
    LEVEL(Unit.LEVEL),
    /** How much of the slot was really used, in per cent. */
    USE_RATE(Unit.PERCENT),
    /** For how many former seasons the club held a permit. */
    SENIORITY(Unit.SEASONS),
    /** How many of the documents asked for the club keeps up to date with the city, in per cent. */
    KEPT_DOCUMENTS(Unit.PERCENT);

    /** In what a criterion is measured. */
    public enum Unit {
        PERCENT(100),
        HANDICAPS(4),
        /** By {@link CompetitionLevel#ordinal()}. */
        LEVEL(4),
        SEASONS(50);

        private final int largest;

        Unit(int largest) {
            this.largest = largest;
        }

        /** More than this cannot be measured. */
        public int largest() {
            return largest;
        }
    }

    private final Unit unit;

    Criterion(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether an activity for everybody counts in part. */
    public boolean partly() {
        return this == YOUTH || this == WOMEN;
    }
}
