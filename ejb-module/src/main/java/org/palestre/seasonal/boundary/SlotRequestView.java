package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A submitted request in full, for its club and for the office.
 *
 * @param version to hand back with the next step
 * @param renewedPermitNumber number of the permit that it renews; null in a new request
 * @param withdrawable whether the club may still take it back
 * @param restorable whether the club may still undo its withdrawal
 * @param decision null while undecided or if withdrawn
 * @param publishedAt when the club was told of the decision; null while it is kept, or undecided
 * @param end null unless it was granted and ended before its time
 * @param permit null unless granted
 * @param wishes all that it would take, the dearest first; the first is that of the form
 */
public record SlotRequestView(
        long id,
        long version,
        String number,
        RequestStatus status,
        RequestType type,
        String renewedPermitNumber,
        long organisationId,
        String organisationName,
        CampaignView campaign,
        SlotRequestForm form,
        String siteName,
        String districtCode,
        List<AreaRef> areas,
        String familyName,
        String disciplineName,
        Instant submittedAt,
        Instant examinedAt,
        Instant withdrawnAt,
        boolean withdrawable,
        boolean restorable,
        DecisionView decision,
        Instant publishedAt,
        RequestEnd end,
        PermitSummary permit,
        List<WishView> wishes)
        implements Serializable {

    public SlotRequestView {
        areas = List.copyOf(areas);
        wishes = List.copyOf(wishes);
    }
}
