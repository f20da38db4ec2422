package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.occupancy.entity.ClubOccupations;
import org.palestre.shared.TimeRange;

/**
 * All occupations of a club, weekly and single, cancelled ones too; nothing that is not announced yet. For other contexts;
 * the caller has checked the right.
 */
@Stateless
@PermitAll
public class ConsultClubOccupations {

    @Inject
    private ClubOccupations occupations;

    /**
     * Those that overlap a time, in order; several areas of a site at one time are one entry.
     *
     * @param siteId null for all sites
     * @param most how many at most
     */
    public List<ClubOccupation> list(long organisationId, TimeRange time, Long siteId, int most) {
        return occupations.list(organisationId, time, siteId, true, most);
    }

    /** The same one by one, each under its own id for life: for programs that follow what becomes of them. */
    public List<ClubOccupation> each(long organisationId, TimeRange time, int most) {
        return occupations.list(organisationId, time, null, false, most);
    }

    /** The sites on which the club has anything in a time, by name. */
    public List<ClubSite> sites(long organisationId, TimeRange time) {
        return occupations.sites(organisationId, time);
    }

    /** A site on which a club has something. */
    public record ClubSite(long id, String name) implements java.io.Serializable {}
}
