package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;

/**
 * A request in full, for its club and for the office.
 *
 * @param number null as long as it is a draft
 * @param districtCode of the site; null if not known
 * @param decisionReason why it was refused, or a remark on a grant; may be null
 * @param needsOpinion whether the district's opinion is heard before it is granted
 * @param opinion null until there is one, and always for the club
 * @param documentId the permit; null if there is none, or it is being made
 */
public record OneOffRequestView(
        long id,
        long version,
        String number,
        OneOffStatus status,
        long organisationId,
        String organisationName,
        OneOffForm form,
        String siteName,
        String districtCode,
        List<AreaRef> areas,
        String disciplineName,
        List<OneOffDateView> dates,
        Instant savedAt,
        Instant submittedAt,
        Instant withdrawnAt,
        Instant decidedAt,
        String decisionReason,
        boolean needsOpinion,
        DistrictOpinion opinion,
        Long documentId)
        implements Serializable {

    public OneOffRequestView {
        areas = List.copyOf(areas);
        dates = List.copyOf(dates);
    }

    /** The same without what is the office's own. */
    public OneOffRequestView forClub() {
        return new OneOffRequestView(
                id,
                version,
                number,
                status,
                organisationId,
                organisationName,
                form,
                siteName,
                districtCode,
                areas,
                disciplineName,
                dates,
                savedAt,
                submittedAt,
                withdrawnAt,
                decidedAt,
                decisionReason,
                needsOpinion,
                null,
                documentId);
    }

    /** Whether the club has a permit: it has been granted dates, and not all of them fell out. */
    public boolean permitted() {
        return decidedAt != null && held() > 0;
    }

    /** How many dates the club has. */
    public long held() {
        return dates.stream().filter(date -> date.state().held()).count();
    }
}
