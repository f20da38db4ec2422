package org.palestre.web.seasonal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.commission.boundary.AgendaEntry;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.web.seasonal.ExamineSlotRequestBacking;

/** Where the request that an agent examines stands with a commission. */
@Named
@RequestScoped
public class RequestAgendaBacking {

    @Inject
    private ExamineSlotRequestBacking examined;

    @Inject
    private ConsultSessions sessions;

    private List<AgendaEntry> entries;

    /** The agendas on which it is or was, the latest first. */
    public List<AgendaEntry> getEntries() {
        if (entries == null) {
            entries = sessions.ofRequest(examined.getId());
        }
        return entries;
    }

    /** Whether it can be put on one. */
    public boolean isPuttable() {
        return examined.getRequest().status().undecided()
                && getEntries().stream().allMatch(entry -> entry.session().closed());
    }
}
