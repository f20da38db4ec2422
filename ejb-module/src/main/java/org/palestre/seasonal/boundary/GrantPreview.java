package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.seasonal.pricing.boundary.GrantPrice;

/**
 * What a grant would bring, computed and not written.
 *
 * @param changed whether it differs from what was asked
 * @param conflicts how many dates are left out because something else occupies the area
 * @param promises what is promised to other clubs for later and would be taken from them; who grants it has to
 *     accept that, or leave those dates out
 * @param price what it would cost in the season
 */
public record GrantPreview(
        boolean changed,
        List<GrantedSession> sessions,
        List<LeftOutSession> leftOut,
        long conflicts,
        List<Promise> promises,
        GrantPrice price)
        implements Serializable {

    public GrantPreview {
        sessions = List.copyOf(sessions);
        leftOut = List.copyOf(leftOut);
        promises = List.copyOf(promises);
    }
}
