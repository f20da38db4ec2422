package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.scoring.boundary.ScoreView;

/**
 * A request beside others.
 *
 * @param furtherWishes how many other places or times would do
 * @param priceCents average yearly price; null if taking part is free
 * @param seasonsBefore in how many seasons the club had a permit before
 * @param memberSince first day of its first permit; null if it never had one
 * @param siteBefore in how many of these seasons it was at this site
 * @param useRate how often in a hundred the slot that it renews was used, as last counted; null if nobody counted
 * @param minutes what it asks for in a week
 * @param heldMinutes what the club holds in a week of the season that runs now
 * @param grantedMinutes what the club has been granted of this campaign
 * @param askedMinutes what the club asks for in all in this campaign and has no answer to, this request among it
 * @param losses what it would lose of its week if another one were granted as asked
 * @param proposals how many officers have a proposal for it
 * @param score how it stands against the campaign's criteria; null if there are none
 */
public record ComparedRequest(
        long id,
        long version,
        String number,
        RequestStatus status,
        RequestType type,
        String organisationName,
        String siteName,
        String districtCode,
        List<AreaRef> areas,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        int furtherWishes,
        String disciplineName,
        AgeBand ageBand,
        Gender gender,
        List<Handicap> handicaps,
        Integer priceCents,
        String comment,
        Instant submittedAt,
        int seasonsBefore,
        LocalDate memberSince,
        int siteBefore,
        Integer useRate,
        int minutes,
        int heldMinutes,
        int grantedMinutes,
        int askedMinutes,
        List<Loss> losses,
        int proposals,
        ScoreView score)
        implements Serializable {

    /**
     * What one would lose to another of them.
     *
     * @param requestId the other one
     * @param minutes of a week
     */
    public record Loss(long requestId, String number, String organisationName, int minutes) implements Serializable {}

    public ComparedRequest {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
        handicaps = List.copyOf(handicaps);
        losses = List.copyOf(losses);
    }

    /** The same with what others know of it. */
    public ComparedRequest with(List<Loss> known, ScoreView points) {
        return new ComparedRequest(
                id,
                version,
                number,
                status,
                type,
                organisationName,
                siteName,
                districtCode,
                areas,
                times,
                firstDate,
                lastDate,
                duringSchoolBreaks,
                furtherWishes,
                disciplineName,
                ageBand,
                gender,
                handicaps,
                priceCents,
                comment,
                submittedAt,
                seasonsBefore,
                memberSince,
                siteBefore,
                useRate,
                minutes,
                heldMinutes,
                grantedMinutes,
                askedMinutes,
                known,
                proposals,
                points);
    }
}
