package org.palestre.occupancy.schooltime.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What an organisation, or others together, would lose.
 *
 * @param organisationId null for occupations of private persons and of the city
 * @param organisationName null likewise
 * @param sessions in order of time
 */
public record Loss(Long organisationId, String organisationName, List<LostSession> sessions) implements Serializable {

    public Loss {
        sessions = List.copyOf(sessions);
    }
}
