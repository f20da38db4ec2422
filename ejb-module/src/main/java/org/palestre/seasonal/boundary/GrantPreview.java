package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a grant would bring, computed and not written.
 *
 * @param changed whether it differs from what was asked
 * @param conflicts how many dates are left out because something else occupies the area
 */
public record GrantPreview(boolean changed, List<GrantedSession> sessions, List<LeftOutSession> leftOut, long conflicts)
        implements Serializable {

    public GrantPreview {
        sessions = List.copyOf(sessions);
        leftOut = List.copyOf(leftOut);
    }
}
