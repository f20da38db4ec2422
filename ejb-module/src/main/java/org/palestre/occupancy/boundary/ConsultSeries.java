package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.shared.BusinessException;

/** A series with what it has and what it lacks. For other contexts; the caller has checked the right. */
@Stateless
@PermitAll
public class ConsultSeries {

    @Inject
    private AllSeries allSeries;

    @Inject
    private Occupations occupations;

    /** @throws BusinessException {@code occupancy.unknownSeries} if there is none with this id */
    public SeriesView series(long seriesId) {
        allSeries.get(seriesId);
        return new SeriesView(seriesId, occupations.ofSeries(seriesId), allSeries.leftOut(seriesId));
    }
}
