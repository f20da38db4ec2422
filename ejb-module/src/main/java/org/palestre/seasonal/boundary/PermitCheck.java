package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What whoever scans a permit's code learns: whether it holds today and what it covers. A club is named, a person never.
 *
 * @param checkedOn the city's date of today
 * @param today the sessions of today, in order; empty if there are none or if the permit does not hold
 */
public record PermitCheck(
        String number,
        PermitValidity validity,
        LocalDate checkedOn,
        String organisationName,
        String siteName,
        String siteAddress,
        String disciplineName,
        List<String> areaNames,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        List<GrantedSession> today)
        implements Serializable {

    public PermitCheck {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
        today = List.copyOf(today);
    }
}
