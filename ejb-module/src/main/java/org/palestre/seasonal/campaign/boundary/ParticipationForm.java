package org.palestre.seasonal.campaign.boundary;

import java.util.List;
import org.palestre.facilities.boundary.SiteKind;

/**
 * Which sites are to take part in a campaign.
 *
 * @param basis null means all
 * @param districtCodes of these districts only; none means of any; counts for {@code CHOSEN}
 * @param kinds of these kinds only; none means of any; counts for {@code CHOSEN}
 * @param addedSites take part whatever their district and kind
 * @param leftOutSites do not take part whatever their district and kind
 */
public record ParticipationForm(
        ParticipationBasis basis,
        List<String> districtCodes,
        List<SiteKind> kinds,
        List<Long> addedSites,
        List<Long> leftOutSites) {

    public ParticipationForm {
        basis = basis == null ? ParticipationBasis.ALL : basis;
        boolean chosen = basis == ParticipationBasis.CHOSEN;
        districtCodes = chosen && districtCodes != null ? List.copyOf(districtCodes) : List.of();
        kinds = chosen && kinds != null ? List.copyOf(kinds) : List.of();
        addedSites = addedSites == null || basis == ParticipationBasis.ALL ? List.of() : List.copyOf(addedSites);
        leftOutSites =
                leftOutSites == null || basis == ParticipationBasis.LISTED ? List.of() : List.copyOf(leftOutSites);
    }

    /** How every campaign begins. */
    public static ParticipationForm everySite() {
        return new ParticipationForm(ParticipationBasis.ALL, null, null, null, null);
    }
}
