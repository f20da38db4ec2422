package org.palestre.shared.boundary;

/**
 * What an administrator may set about the city; see {@link City}.
 *
 * @param mailGiveUpDays days after which an undeliverable message is given up, 1 to 30
 */
public record CityChange(
        String name,
        String department,
        String contactEmail,
        String postalAddress,
        String telephone,
        String primaryColour,
        String schoolZone,
        String mapTilesUrl,
        String mapAttribution,
        int mailGiveUpDays) {}
