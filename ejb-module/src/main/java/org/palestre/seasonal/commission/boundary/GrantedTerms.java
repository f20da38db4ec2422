package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/** What a request got in place of what it asked for. */
public record GrantedTerms(
        List<String> areaNames,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks)
        implements Serializable {

    public GrantedTerms {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
    }
}
