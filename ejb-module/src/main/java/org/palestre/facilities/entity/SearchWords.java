package org.palestre.facilities.entity;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody typed into a search field, as words that must all occur, safe inside a LIKE pattern. */
public final class SearchWords {

    private static final int LONGEST = 100;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0000]+");
    private static final Pattern WILDCARD = Pattern.compile("([\\\\%_])");

    private SearchWords() {}

    /** Each word once escaped; no word if nothing was typed. */
    public static List<String> of(String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return SPACE.splitAsStream(cut)
                .filter(word -> !word.isEmpty())
                .map(word -> WILDCARD.matcher(word).replaceAll("\\\\$1"))
                .toList();
    }
}
