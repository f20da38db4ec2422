package org.palestre.billing.treasury.control;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries in the INSEE's codes (Code officiel géographique), which the treasury uses for debtors who live abroad. */
final class Countries {

    /** France and what has French postcodes. */
    private static final Set<String> HERE =
            Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC", "TF");

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("DK", "101"),
            Map.entry("NO", "103"),
            Map.entry("SE", "104"),
            Map.entry("FI", "105"),
            Map.entry("DE", "109"),
            Map.entry("AT", "110"),
            Map.entry("BG", "111"),
            Map.entry("HU", "112"),
            Map.entry("LI", "113"),
            Map.entry("RO", "114"),
            Map.entry("CZ", "116"),
            Map.entry("SK", "117"),
            Map.entry("PL", "122"),
            Map.entry("RU", "123"),
            Map.entry("GR", "126"),
            Map.entry("IT", "127"),
            Map.entry("AD", "130"),
            Map.entry("BE", "131"),
            Map.entry("GB", "132"),
            Map.entry("ES", "134"),
            Map.entry("NL", "135"),
            Map.entry("IE", "136"),
            Map.entry("LU", "137"),
            Map.entry("MC", "138"),
            Map.entry("PT", "139"),
            Map.entry("CH", "140"),
            Map.entry("UA", "155"),
            Map.entry("TR", "208"),
            Map.entry("CN", "216"),
            Map.entry("JP", "217"),
            Map.entry("IN", "223"),
            Map.entry("MA", "350"),
            Map.entry("TN", "351"),
            Map.entry("DZ", "352"),
            Map.entry("SN", "341"),
            Map.entry("CI", "326"),
            Map.entry("CA", "401"),
            Map.entry("US", "404"),
            Map.entry("BR", "416"),
            Map.entry("AU", "501"));

    private Countries() {}

    static boolean isHere(String country) {
        return HERE.contains(country);
    }

    /** Three digits; none for a country that is not listed here. */
    static Optional<String> code(String country) {
        return Optional.ofNullable(CODES.get(country));
    }
}
