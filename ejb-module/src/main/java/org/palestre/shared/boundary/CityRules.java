package org.palestre.shared.boundary;

import java.util.regex.Pattern;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What must hold of the city's settings before they are written. */
final class CityRules {

    private static final Pattern DEPARTMENT = Pattern.compile("\\d{2,3}|2[AB]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern TILES = Pattern.compile("https?://[^\\s\"'<>;]+");

    private CityRules() {}

    static CityChange checked(CityChange change) {
        CityChange tidy = new CityChange(
                Texts.required(change.name(), "name", 120),
                Texts.required(change.department(), "department", 3),
                Texts.optional(change.contactEmail(), "contactEmail", 200),
                Texts.optional(change.postalAddress(), "postalAddress", 400),
                Texts.optional(change.telephone(), "telephone", 30),
                Texts.required(change.primaryColour(), "primaryColour", 7),
                Texts.required(change.schoolZone(), "schoolZone", 40),
                Texts.optional(change.mapTilesUrl(), "mapTilesUrl", 400),
                Texts.optional(change.mapAttribution(), "mapAttribution", 200),
                change.mailGiveUpDays());
        demand(DEPARTMENT.matcher(tidy.department()).matches(), "shared.city.department", "department");
        demand(COLOUR.matcher(tidy.primaryColour()).matches(), "shared.city.colour", "primaryColour");
        demand(readable(tidy.primaryColour()), "shared.city.colourTooLight", "primaryColour");
        demand(
                tidy.contactEmail() == null || tidy.contactEmail().matches("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+"),
                "shared.city.email",
                "contactEmail");
        demand(
                tidy.mapTilesUrl() == null
                        || TILES.matcher(tidy.mapTilesUrl()).matches()
                                && tidy.mapTilesUrl().contains("{z}"),
                "shared.city.tiles",
                "mapTilesUrl");
        demand(tidy.mailGiveUpDays() >= 1 && tidy.mailGiveUpDays() <= 30, "shared.city.giveUpDays", "mailGiveUpDays");
        return tidy;
    }

    /** Whether white text can be read on the colour: contrast of at least 4.5 to 1 (WCAG 1.4.3). */
    static boolean readable(String colour) {
        double luminance = 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
        return 1.05 / (luminance + 0.05) >= 4.5;
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static void demand(boolean fulfilled, String code, String field) {
        if (!fulfilled) {
            throw BusinessException.invalid(code, field);
        }
    }
}
