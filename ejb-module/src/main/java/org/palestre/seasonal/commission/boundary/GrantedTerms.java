package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * What a request got in place of what it asked for.
 *
 * @param freeOfCharge why nothing is charged for it; null if it is charged for
 */
public record GrantedTerms(
        List<String> areaNames,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        FreeOfCharge freeOfCharge)
        implements Serializable {

    public GrantedTerms {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
    }
}
