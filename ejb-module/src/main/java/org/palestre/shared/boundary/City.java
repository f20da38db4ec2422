package org.palestre.shared.boundary;

import java.time.ZoneId;

/**
 * The city that this installation serves, as it presents itself.
 *
 * @param name as it signs, for example {@code Ville de Beaurivage}
 * @param department number of the département; 57, 67 and 68 have two public holidays more
 * @param contactEmail where the public may write, or null
 * @param postalAddress of the service, several lines, or null
 * @param telephone of the service, or null
 * @param primaryColour CSS hexadecimal colour as {@code #1b4f8f}
 * @param hasLogo whether a logo was uploaded
 * @param schoolZone A, B, C or, outside the zones, the name of the académie as the ministry writes it
 * @param mapTilesUrl template of map tiles with {@code {z}/{x}/{y}}, or null if the city uses no map background
 * @param mapAttribution what the owner of the tiles wants to be read, or null
 * @param baseUrl address at which the public reaches the portal, without a slash at its end
 * @param zone in which opening hours and slots are said
 */
public record City(
        String name,
        String department,
        String contactEmail,
        String postalAddress,
        String telephone,
        String primaryColour,
        boolean hasLogo,
        String schoolZone,
        String mapTilesUrl,
        String mapAttribution,
        String baseUrl,
        ZoneId zone) {}
