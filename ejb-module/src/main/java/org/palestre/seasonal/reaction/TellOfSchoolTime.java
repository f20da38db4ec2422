package org.palestre.seasonal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.occupancy.schooltime.event.SchoolTimeTookPrecedence;
import org.palestre.occupancy.schooltime.event.SchoolTimeTookPrecedence.Lost;
import org.palestre.seasonal.control.SchoolTimeMail;

/** Art. 9: each club that had to give way to schools is told once, with all its dates, in the same transaction. */
@ApplicationScoped
public class TellOfSchoolTime {

    @Inject
    private SchoolTimeMail mail;

    void tell(@Observes SchoolTimeTookPrecedence event) {
        Map<Long, List<Lost>> byClub = event.lost().stream()
                .filter(lost -> lost.announced() && lost.organisationId() != null)
                .collect(Collectors.groupingBy(Lost::organisationId));
        byClub.forEach((club, lost) -> mail.tell(event.planId(), club, lost, event.reason()));
    }
}
