package org.palestre.facilities.control;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the texts of the census as they are: typed by hand, by many, over the years. */
public final class CensusTexts {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\uFEFF]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,15})?");
    private static final Pattern LIST_MARK = Pattern.compile("[\\[\\]\"]");

    private CensusTexts() {}

    /** Without spaces around, with single spaces within; null if nothing is left. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        String clean = SPACE.matcher(text).replaceAll(" ").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** What two spellings of one name have in common: no accents, no case, no punctuation. */
    public static String fold(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        return NO_LETTER.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether a text could do harm where it is shown or exported: markup, or a formula of a spreadsheet. */
    public static boolean hostile(String text) {
        return text != null && (text.indexOf('<') >= 0 || text.indexOf('>') >= 0 || "=+@".indexOf(text.charAt(0)) >= 0);
    }

    /** A length in metres as decimal text; null for nothing, for zero and for what is no number. */
    public static String metres(String text) {
        String clean = clean(text);
        if (clean == null || !NUMBER.matcher(clean).matches()) {
            return null;
        }
        BigDecimal metres = new BigDecimal(clean.replace(',', '.')).setScale(2, java.math.RoundingMode.HALF_UP);
        return metres.signum() > 0 && metres.precision() <= 7
                ? metres.stripTrailingZeros().toPlainString()
                : null;
    }

    /** {@code "true"} or {@code "false"} whatever the spelling; null if neither. */
    public static String truth(String text) {
        String word = text == null ? "" : fold(text);
        return switch (word) {
            case "true", "oui", "vrai", "1" -> "true";
            case "false", "non", "faux", "0" -> "false";
            default -> null;
        };
    }

    /** The items of a list that is written with commas, with or without brackets and quotes. */
    public static List<String> list(String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(LIST_MARK.matcher(text).replaceAll("").split("[,;|]"))
                .map(CensusTexts::clean)
                .filter(item -> item != null)
                .distinct()
                .toList();
    }

    /** Degrees with six decimals, a tenth of a metre. */
    public static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(6, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
