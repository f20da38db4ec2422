package org.palestre.seasonal.renewal.control;

import java.util.List;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.TidyForm;
import org.palestre.seasonal.renewal.boundary.RenewableSlot;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/**
 * What all rows of a club have in common.
 *
 * @param coming the seasons of the campaign
 * @param before the season whose slots are renewed
 * @param correspondent whom the city writes to about the club's slots
 */
record RenewalFrame(Period coming, SeasonRef before, List<DisciplineView> disciplines, Correspondent correspondent) {

    /** The form of the request that a row becomes, tidied. */
    SlotRequestForm form(RenewableSlot slot, RenewalForm row) {
        Reduction reduction = new Reduction(slot, row);
        DateRange dates = RenewedDates.of(slot.firstDate(), slot.lastDate(), before, coming);
        PlaceAndTimes place = new PlaceAndTimes(
                slot.siteId(),
                reduction.areaIds(),
                reduction.times(),
                dates.start(),
                dates.last(),
                reduction.duringSchoolBreaks());
        Activity activity = row.activity() == null ? slot.activity() : row.activity();
        UserTerms terms = row.userTerms() == null ? slot.userTerms() : row.userTerms();
        requireKnown(activity);
        return TidyForm.of(new SlotRequestForm(place, activity, terms, correspondent, row.comment()), coming);
    }

    /** Keeps codes that do not exist, forged or outdated, out of drafts. */
    private void requireKnown(Activity activity) {
        boolean known = activity.familyCode() == null && activity.disciplineCode() == null
                || disciplines.stream()
                        .anyMatch(offered -> (activity.familyCode() == null
                                        || offered.familyCode().equals(activity.familyCode()))
                                && (activity.disciplineCode() == null
                                        || offered.code().equals(activity.disciplineCode())));
        if (!known) {
            throw BusinessException.invalid("seasonal.disciplineOfOtherFamily", "disciplineCode");
        }
    }
}
