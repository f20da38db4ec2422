package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.occupancy.entity.Series;
import org.palestre.shared.BusinessException;

/**
 * A series that holds its units while its holder does not know yet: it is announced, or it never was. For other
 * contexts; the caller has checked the right.
 */
@Stateless
@PermitAll
public class AnnounceSeries {

    @EJB
    private AuditTrail audit;

    @Inject
    private AllSeries allSeries;

    /** Names the holders where the public looks, and tells them of changes, from now on. Twice is the same as once. */
    public void announce(Collection<Long> seriesIds) {
        allSeries.announce(seriesIds);
    }

    /**
     * Takes a series back that nobody outside knows of; its units are free at once.
     *
     * @throws BusinessException {@code occupancy.announcedAlready}; {@code occupancy.unknownSeries}
     */
    public void undo(long seriesId) {
        Series series = allSeries.get(seriesId);
        if (series.announced()) {
            throw BusinessException.conflict("occupancy.announcedAlready");
        }
        allSeries.remove(seriesId);
        audit.record("occupancy.undoSeries", "series", seriesId, series.reference());
    }
}
