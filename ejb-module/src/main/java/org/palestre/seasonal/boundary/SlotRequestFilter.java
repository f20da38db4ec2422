package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.Set;

/**
 * Which requests the office wants to see. Null or empty: no restriction. Drafts are never among them.
 *
 * @param text part of a number, a club's name, a site's name or a discipline, accents and case ignored
 * @param conflictsOnly only those that compete with another
 */
public record SlotRequestFilter(
        Long campaignId,
        Long siteId,
        String districtCode,
        String disciplineCode,
        Set<RequestStatus> statuses,
        RequestType type,
        Long organisationId,
        String text,
        boolean conflictsOnly,
        Sort sort,
        boolean descending)
        implements Serializable {

    /** What the list can be sorted by. */
    public enum Sort {
        NUMBER,
        SUBMITTED,
        ORGANISATION,
        SITE,
        DISCIPLINE,
        STATUS,
        CONFLICTS,
        /** By the criteria of the campaign, see {@code seasonal.scoring}; those without a score come first. */
        SCORE
    }

    /** Everything, oldest first. */
    public static final SlotRequestFilter ALL =
            new SlotRequestFilter(null, null, null, null, Set.of(), null, null, false, Sort.SUBMITTED, false);

    /** Those of some states, oldest first. */
    public static SlotRequestFilter of(Set<RequestStatus> statuses) {
        return new SlotRequestFilter(null, null, null, null, statuses, null, null, false, Sort.SUBMITTED, false);
    }

    /** Those of every type. */
    public SlotRequestFilter(
            Long campaignId,
            Long siteId,
            String districtCode,
            String disciplineCode,
            Set<RequestStatus> statuses,
            Long organisationId,
            String text,
            boolean conflictsOnly,
            Sort sort,
            boolean descending) {
        this(
                campaignId,
                siteId,
                districtCode,
                disciplineCode,
                statuses,
                null,
                organisationId,
                text,
                conflictsOnly,
                sort,
                descending);
    }

    public SlotRequestFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        sort = sort == null ? Sort.SUBMITTED : sort;
    }
}
