package org.palestre.billing.treasury.control;

/** Texts in the signs that every bank of the SEPA area takes (EPC217-08), never too long. */
public final class TransferText {

    private static final String SIGNS = "/-?:().,'+ ";

    private TransferText() {}

    /** The text as far as it can be written; empty if that is nothing. A slash neither begins nor ends it nor is doubled. */
    public static String of(String text, int longest) {
        if (text == null) {
            return "";
        }
        String written = Transliteration.of(text, TransferText::isAllowed).replaceAll("/{2,}", "/");
        return Transliteration.cut(written.replaceAll("^[/ ]+", ""), longest).replaceAll("[/ ]+$", "");
    }

    private static boolean isAllowed(int sign) {
        return sign >= 'a' && sign <= 'z'
                || sign >= 'A' && sign <= 'Z'
                || sign >= '0' && sign <= '9'
                || SIGNS.indexOf(sign) >= 0;
    }
}
