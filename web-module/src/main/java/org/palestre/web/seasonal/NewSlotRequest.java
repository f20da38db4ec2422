package org.palestre.web.seasonal;

import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.FurtherWishes;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A request as a program sends it. What is missing is missing in the request.
 *
 * @param placeAndTimes the first wish
 * @param furtherWishes what would do instead, the dearest first; may be left out
 * @param correspondent the club's own correspondent if left out
 */
public record NewSlotRequest(
        Long organisationId,
        Place placeAndTimes,
        Activity activity,
        Terms userTerms,
        Correspondent correspondent,
        String comment,
        FurtherWishes furtherWishes) {

    /** Where and when; dates that are left out mean the whole of the seasons. */
    public record Place(
            Long siteId,
            List<Long> areaIds,
            List<WeeklySlot> times,
            LocalDate firstDate,
            LocalDate lastDate,
            Boolean duringSchoolBreaks) {

        PlaceAndTimes placeAndTimes() {
            return new PlaceAndTimes(
                    siteId, areaIds, times, firstDate, lastDate, Boolean.TRUE.equals(duringSchoolBreaks));
        }
    }

    /** What users must know. */
    public record Terms(
            Boolean paying,
            Integer averageYearlyPriceCents,
            String howToJoin,
            String contactTelephone,
            String contactEmail) {

        /** The same as the boundary takes it. */
        public UserTerms userTerms() {
            return new UserTerms(
                    Boolean.TRUE.equals(paying), averageYearlyPriceCents, howToJoin, contactTelephone, contactEmail);
        }
    }

    SlotRequestForm form() {
        return new SlotRequestForm(
                placeAndTimes == null ? null : placeAndTimes.placeAndTimes(),
                activity,
                userTerms == null ? null : userTerms.userTerms(),
                correspondent,
                comment,
                furtherWishes);
    }
}
