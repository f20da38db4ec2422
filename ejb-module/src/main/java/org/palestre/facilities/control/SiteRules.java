package org.palestre.facilities.control;

import java.util.regex.Pattern;
import org.palestre.facilities.boundary.SiteChange;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What a site's data must look like, whoever writes them. */
public final class SiteRules {

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9A-Z][0-9A-Z -]{1,9}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ().-]{3,29}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\".]{2,}");

    private SiteRules() {}

    /**
     * The change, tidied.
     *
     * @throws BusinessException INVALID at the field that cannot be accepted
     */
    public static SiteChange checked(SiteChange change) {
        if (change.kind() == null) {
            throw BusinessException.invalid("shared.missing", "kind");
        }
        return new SiteChange(
                Texts.required(change.name(), "name", 150),
                change.kind(),
                Texts.optional(change.street(), "street", 200),
                matching(change.postalCode(), "postalCode", 10, POSTAL_CODE, "facilities.noPostalCode"),
                Texts.optional(change.town(), "town", 100),
                Texts.optional(change.districtCode(), "districtCode", 12),
                degrees(change.latitude(), change.longitude(), 90, "latitude"),
                degrees(change.longitude(), change.latitude(), 180, "longitude"),
                matching(change.telephone(), "telephone", 30, TELEPHONE, "facilities.noTelephone"),
                matching(change.email(), "email", 254, EMAIL, "facilities.noEmail"),
                Texts.optional(change.managerName(), "managerName", 100),
                matching(change.managerTelephone(), "managerTelephone", 30, TELEPHONE, "facilities.noTelephone"),
                change.accessible(),
                Texts.optional(change.accessibility(), "accessibility", 1000),
                Texts.optional(change.description(), "description", 2000),
                change.opensOnPublicHolidays());
    }

    private static String matching(String text, String field, int longest, Pattern pattern, String code) {
        String tidy = Texts.optional(text, field, longest);
        if (tidy != null && !pattern.matcher(tidy).matches()) {
            throw BusinessException.invalid(code, field);
        }
        return tidy;
    }

    private static Double degrees(Double degrees, Double other, double most, String field) {
        if (degrees == null && other != null) {
            throw BusinessException.invalid("facilities.halfPlace", field);
        }
        if (degrees != null && !(Math.abs(degrees) <= most)) {
            throw BusinessException.invalid("facilities.noDegrees", field, (int) most);
        }
        return degrees;
    }
}
