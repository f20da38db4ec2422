package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.boundary.PermitValidity;

/**
 * What whoever scans the code of a one-off permit learns: whether it holds, and for which dates. A club is named, a person
 * never.
 *
 * @param edition 1, and one more with each change of its dates
 * @param checkedOn the city's date of today
 * @param disciplineName null for use other than sport
 * @param dates those to come and that of today, in order; empty unless this edition holds
 * @param replacedByEdition the edition that took its place; null unless it is void for that reason
 */
public record OneOffPermitCheck(
        String number,
        int edition,
        PermitValidity validity,
        LocalDate checkedOn,
        String organisationName,
        String purpose,
        String siteName,
        String siteAddress,
        String disciplineName,
        List<PermittedDate> dates,
        Integer replacedByEdition)
        implements Serializable {

    public OneOffPermitCheck {
        dates = List.copyOf(dates);
    }

    /**
     * A date on which the club may come.
     *
     * @param end midnight means the end of the day
     */
    public record PermittedDate(LocalDate date, LocalTime start, LocalTime end, List<String> areaNames)
            implements Serializable {

        public PermittedDate {
            areaNames = List.copyOf(areaNames);
        }
    }

    /** The times of today. */
    public List<PermittedDate> today() {
        return dates.stream().filter(date -> date.date().equals(checkedOn)).toList();
    }
}
