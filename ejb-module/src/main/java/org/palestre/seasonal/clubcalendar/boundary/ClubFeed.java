package org.palestre.seasonal.clubcalendar.boundary;

import java.util.List;
import org.palestre.occupancy.boundary.ClubOccupation;

/** What the feed of a club holds. */
public record ClubFeed(String organisationName, List<ClubOccupation> occupations) {

    public ClubFeed {
        occupations = List.copyOf(occupations);
    }
}
