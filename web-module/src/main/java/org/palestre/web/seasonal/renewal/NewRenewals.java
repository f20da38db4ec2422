package org.palestre.web.seasonal.renewal;

import java.util.List;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.web.api.Asked;
import org.palestre.web.seasonal.NewSlotRequest;

/** Renewals as a program sends them. */
public record NewRenewals(Long organisationId, List<Slot> slots) {

    /**
     * One of the slots.
     *
     * @param areaIds as the club has them if left out; so with times and school breaks
     * @param activity as the club wrote it last time if left out; so with the terms
     */
    public record Slot(
            Long permitId,
            List<Long> areaIds,
            List<WeeklySlot> times,
            Boolean duringSchoolBreaks,
            Activity activity,
            NewSlotRequest.Terms userTerms,
            String comment) {}

    /** The rows as the boundary takes them. */
    List<RenewalForm> forms() {
        return Asked.required(slots, "slots").stream().map(NewRenewals::form).toList();
    }

    private static RenewalForm form(Slot slot) {
        return new RenewalForm(
                Asked.required(Asked.required(slot, "slots").permitId(), "permitId"),
                slot.areaIds(),
                slot.times(),
                slot.duringSchoolBreaks(),
                slot.activity(),
                slot.userTerms() == null ? null : slot.userTerms().userTerms(),
                slot.comment());
    }
}
