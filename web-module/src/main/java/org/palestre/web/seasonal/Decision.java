package org.palestre.web.seasonal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/** What an agent's program decides. */
final class Decision {

    private Decision() {}

    /**
     * A grant; whatever is left out is granted as asked.
     *
     * @param version of the request as it was read
     * @param rank which of its wishes is granted; the first if left out
     * @param acceptedPromises references of what is promised to other clubs for later and is taken from them knowingly
     * @param freeOfCharge why nothing is charged for it
     * @param leaveOutPromised whether the dates of other promises are left to those clubs, instead of refusing all
     */
    public record Granting(
            Long version,
            List<Long> areaIds,
            List<WeeklySlot> times,
            LocalDate firstDate,
            LocalDate lastDate,
            Boolean duringSchoolBreaks,
            Boolean leaveOutConflicts,
            String remark,
            Integer rank,
            Set<String> acceptedPromises,
            FreeOfCharge freeOfCharge,
            Boolean leaveOutPromised) {

        AcceptedPromises accepted() {
            return AcceptedPromises.of(acceptedPromises, leaveOutPromised);
        }

        Grant grant() {
            return new WantedGrant(
                            areaIds,
                            times,
                            firstDate,
                            lastDate,
                            duringSchoolBreaks,
                            leaveOutConflicts,
                            remark,
                            rank,
                            freeOfCharge)
                    .grant();
        }
    }

    /**
     * A refusal.
     *
     * @param version of the request as it was read
     * @param reason goes to the club
     */
    public record Refusing(Long version, String reason) {}

    /**
     * A decision taken back.
     *
     * @param version of the request as it was read
     */
    public record Undoing(Long version) {}
}
