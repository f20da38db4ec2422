package org.palestre.seasonal.waitinglist.control;

import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A place and times that might do instead of what was refused. */
public record Candidate(Place place, Variant variant, List<WeeklySlot> times) {

    /**
     * Areas of one site.
     *
     * @param metres from the site that was asked for; null if not known
     */
    public record Place(long siteId, String siteName, String districtName, Integer metres, List<AreaRef> areas) {

        public List<Long> areaIds() {
            return areas.stream().map(AreaRef::id).toList();
        }
    }

    /** How far it is from what was asked. */
    public double distance() {
        return NearbyRanking.distance(place.metres(), variant);
    }
}
