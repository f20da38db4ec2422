package org.palestre.web.seasonal.oneoff;

import java.util.List;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/** A request as a program sends it. What is missing is missing in the request. */
public record NewOneOffRequest(
        Long organisationId,
        OneOffKind kind,
        String purpose,
        String details,
        String disciplineCode,
        Integer participants,
        Integer audience,
        Long siteId,
        List<Long> areaIds,
        List<WantedDate> dates) {

    OneOffForm form() {
        return new OneOffForm(kind, purpose, details, disciplineCode, participants, audience, siteId, areaIds, dates);
    }
}
