package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.DateOutlook;
import org.palestre.occupancy.boundary.DatedTime;
import org.palestre.occupancy.boundary.OccupyDates;
import org.palestre.seasonal.oneoff.boundary.DateCheck;
import org.palestre.seasonal.oneoff.boundary.DateFault;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.seasonal.oneoff.entity.OneOffKinds;

/** How the dates of a request stand: what is wrong with them, where the site is closed, who is there already. */
@ApplicationScoped
public class DateChecks {

    @Inject
    private OccupyDates occupancy;

    @Inject
    private OneOffKinds kinds;

    @Inject
    private Clock clock;

    /** Each date of a form, in its order; the number of statements does not depend on how many there are. */
    public List<DateCheck> of(long organisationId, OneOffForm form) {
        DateFaults faults = new DateFaults(clock.instant(), clock.getZone());
        List<WantedDate> dates = form.dates();
        Map<Integer, List<DateOutlook>> outlooks = outlooks(organisationId, form, faults);
        int notice = form.kind() == null ? 0 : kinds.of(form.kind()).noticeDays();
        List<DateCheck> checks = new ArrayList<>();
        for (int row = 0; row < dates.size(); row++) {
            List<DateOutlook> here = outlooks.getOrDefault(row, List.of());
            checks.add(check(form, row, here, faults, notice));
        }
        return checks;
    }

    private static DateCheck check(OneOffForm form, int row, List<DateOutlook> outlook, DateFaults faults, int notice) {
        WantedDate wanted = form.dates().get(row);
        DateFault fault = faults.of(form.dates(), row);
        boolean own = form.kind() == OneOffKind.MATCH_IN_OWN_SLOT;
        if (fault == null && own && !outlook.isEmpty() && !outlook.stream().allMatch(DateOutlook::held)) {
            fault = DateFault.NOT_IN_OWN_SLOT;
        }
        DateOutlook closed =
                outlook.stream().filter(one -> one.closed() != null).findFirst().orElse(null);
        List<BusyTime> busy = own
                ? List.of()
                : outlook.stream()
                        .flatMap(one -> one.busy().stream())
                        .distinct()
                        .toList();
        Integer doubleOf = fault == DateFault.DOUBLE ? DateFaults.doubleOf(form.dates(), row) + 1 : null;
        return new DateCheck(
                row + 1,
                wanted,
                fault,
                doubleOf,
                fault == null && faults.late(wanted, notice),
                closed == null ? null : closed.closed(),
                closed == null ? null : closed.detail(),
                busy);
    }

    private Map<Integer, List<DateOutlook>> outlooks(long organisationId, OneOffForm form, DateFaults faults) {
        List<DatedTime> asked = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < form.dates().size(); row++) {
            DateFault fault = faults.of(form.dates(), row);
            if (fault == null || fault == DateFault.DOUBLE) {
                WantedDate date = form.dates().get(row);
                for (long area : form.areaIds()) {
                    asked.add(new DatedTime(area, date.date(), date.start(), date.end()));
                    rows.add(row);
                }
            }
        }
        List<DateOutlook> looked = occupancy.look(organisationId, asked);
        Map<Integer, List<DateOutlook>> outlooks = new HashMap<>();
        for (int i = 0; i < looked.size(); i++) {
            outlooks.computeIfAbsent(rows.get(i), row -> new ArrayList<>()).add(looked.get(i));
        }
        return outlooks;
    }
}
