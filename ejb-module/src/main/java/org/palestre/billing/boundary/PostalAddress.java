package org.palestre.billing.boundary;

import java.util.Locale;
import java.util.Set;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * Where a payer's letters go.
 *
 * @param country two letters of ISO 3166
 */
public record PostalAddress(String street, String postcode, String town, String country) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String HERE = "FR";

    /**
     * An address as somebody typed it.
     *
     * @param country {@code FR} if nothing is said
     * @throws BusinessException at the field that is missing or wrong: {@code billing.noPostcode},
     *     {@code billing.noCountry}
     */
    public static PostalAddress typed(String street, String postcode, String town, String country) {
        String code =
                country == null || country.isBlank() ? HERE : country.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            throw BusinessException.invalid("billing.noCountry", "country");
        }
        String digits = Texts.required(postcode, "postcode", 10);
        if (!digits.matches(code.equals(HERE) ? "\\d{5}" : "[A-Za-z0-9 -]{2,10}")) {
            throw BusinessException.invalid("billing.noPostcode", "postcode");
        }
        return new PostalAddress(
                Texts.required(street, "street", 200), digits, Texts.required(town, "town", 100), code);
    }

    /** Street, postcode and town on one line. */
    public String line() {
        return street + ", " + postcode + " " + town + (country.equals(HERE) ? "" : ", " + country);
    }
}
