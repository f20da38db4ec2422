package org.palestre.billing.treasury.control;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;

/** Writes a text with the signs that a file may hold: letters lose the accents that it does not know, the rest is left out. */
final class Transliteration {

    private static final Map<Integer, String> SPELT = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '€', "EUR"),
            Map.entry((int) '&', "+"),
            Map.entry((int) '_', "-"),
            Map.entry((int) '°', "o"));

    private Transliteration() {}

    /** The text in these signs, blanks single and none around it; empty if nothing of it can be written. */
    static String of(String text, IntPredicate allowed) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(sign -> written.append(sign(sign, allowed)));
        return written.toString().replaceAll(" +", " ").strip();
    }

    /** Its first signs: whole words where that costs little. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest);
        return text.substring(0, blank > longest * 2 / 3 ? blank : longest).strip();
    }

    private static String sign(int sign, IntPredicate allowed) {
        if (allowed.test(sign)) {
            return Character.toString(sign);
        }
        String spelt = SPELT.getOrDefault(sign, Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD));
        StringBuilder kept = new StringBuilder();
        spelt.codePoints().filter(allowed).forEach(kept::appendCodePoint);
        return kept.length() == 0 && Character.getType(sign) != Character.NON_SPACING_MARK ? " " : kept.toString();
    }
}
