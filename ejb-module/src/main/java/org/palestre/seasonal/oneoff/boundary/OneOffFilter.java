package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.util.Set;

/**
 * Which requests the office wants to see. Null or empty: no restriction. Drafts are never among them.
 *
 * @param text part of a number, a club's, a site's name or a purpose; accents and case ignored
 */
public record OneOffFilter(
        String text,
        OneOffKind kind,
        String districtCode,
        Long siteId,
        Set<OneOffStatus> statuses,
        Sort sort,
        boolean descending)
        implements Serializable {

    /** What the list can be sorted by. */
    public enum Sort {
        NUMBER,
        SUBMITTED,
        FIRST_DATE,
        ORGANISATION,
        SITE,
        KIND,
        STATUS
    }

    /** Everything, by first date. */
    public static final OneOffFilter ALL = new OneOffFilter(null, null, null, null, Set.of(), Sort.SUBMITTED, false);

    public OneOffFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        sort = sort == null ? Sort.SUBMITTED : sort;
    }
}
