package org.palestre.billing.treasury.control;

import java.util.Locale;

/**
 * Texts as Hélios takes them: in ISO-8859-1, never too long, and never one of the words by which programs say that they
 * have nothing to say ({@code .}, {@code nc}, zeros alone), which it refuses.
 */
public final class PesText {

    private PesText() {}

    /** The text as it is, as far as it can be written; empty if that is nothing. */
    public static String plain(String text, int longest) {
        return text == null ? "" : usable(Transliteration.cut(Transliteration.of(text, PesText::isLatin), longest));
    }

    /** The text in capitals, as the postal norm has names and addresses. */
    public static String capitals(String text, int longest) {
        return text == null ? "" : plain(text.toUpperCase(Locale.FRENCH), longest);
    }

    private static String usable(String text) {
        if (text.equals(".") || text.matches("0*")) {
            return "";
        }
        return text.equals("nc") ? "NC" : text;
    }

    private static boolean isLatin(int sign) {
        return sign >= ' ' && sign < 0x7F || sign > 0xA0 && sign <= 0xFF && sign != 0xAD;
    }
}
