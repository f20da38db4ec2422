package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What whoever scans a permit's code learns: whether it holds today and what it covers. A club is named, a person never.
 *
 * @param edition 1, and one more with each change of its terms
 * @param replacedByEdition the edition that took its place; null unless it is void for that reason
 * @param endsOn the first day on which it holds no more, if it ends before its time; may be to come
 * @param suspendedUntil the last day of the suspension of today, null if there is none or its end is open
 * @param keyless whether no agent of the city is there on that day, or on the first of a permit to come (art. 16)
 * @param agreed whether the agreement is signed without which a keyless slot must not be used, now or as soon as it is one
 * @param checkedOn the city's date of today
 * @param today the sessions of today, in order; empty if there are none or if the permit does not hold
 */
public record PermitCheck(
        String number,
        int edition,
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
        List<GrantedSession> today,
        Integer replacedByEdition,
        LocalDate endsOn,
        LocalDate suspendedUntil,
        boolean keyless,
        boolean agreed)
        implements Serializable {

    public PermitCheck {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
        today = List.copyOf(today);
    }
}
