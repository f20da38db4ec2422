package org.palestre.facilities.boundary;

/** What sort of place a site is; it decides whether it opens on public holidays unless the city says otherwise. */
public enum SiteKind {
    SPORTS_CENTRE,
    GYMNASIUM,
    STADIUM,
    POOL,
    TENNIS,
    OTHER;

    /** Art. 9: pools and tennis courts are specialised installations, where schools have no precedence. */
    public boolean specialised() {
        return this == POOL || this == TENNIS;
    }

    /** Art. 7 of the regulation: on public holidays only pools, tennis and sports centres open. */
    public boolean opensOnPublicHolidays() {
        return this == POOL || this == TENNIS || this == SPORTS_CENTRE;
    }
}
