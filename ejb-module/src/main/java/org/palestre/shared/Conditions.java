package org.palestre.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The conditions of a list, each written only where it is asked for, with the values that belong to them.
 *
 * <p>A query that says {@code ? IS NULL OR column = ?} instead is planned by PostgreSQL, once it was asked often enough, for
 * whatever may be asked: by reading the whole table.
 */
public final class Conditions {

    private static final int MOST_WORDS = 8;

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A condition that always holds. */
    public Conditions and(String condition, Object... itsValues) {
        texts.add(condition);
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    /** A condition that holds where something is asked for, neither null nor empty: what each {@code ?} in it stands for. */
    public Conditions andIfGiven(String condition, Object asked) {
        if (asked == null || asked instanceof String text && text.isBlank()) {
            return this;
        }
        return and(condition, Collections.nCopies(places(condition), asked).toArray());
    }

    /** A condition that may hold instead of all of these others. */
    public Conditions andEither(String condition, Conditions others, Object... itsValues) {
        texts.add("(" + condition + " OR (" + others.text() + "))");
        values.addAll(Arrays.asList(itsValues));
        values.addAll(others.values);
        return this;
    }

    /** A condition for each word that was typed: each {@code ?} in it stands for the pattern of {@code LIKE} that has it anywhere. */
    public Conditions andEachWord(String condition, String typed) {
        if (typed != null && !typed.isBlank()) {
            Arrays.stream(typed.strip().split("\\s+"))
                    .limit(MOST_WORDS)
                    .forEach(word -> andIfGiven(condition, anywhere(word)));
        }
        return this;
    }

    /** The pattern of {@code LIKE} for a text that has this one anywhere, to the letter. */
    public static String anywhere(String text) {
        return "%" + literally(text) + "%";
    }

    /** This text as a part of a pattern of {@code LIKE} that means nothing but itself. */
    public static String literally(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** For the end of a query that has no condition yet; nothing if nothing is asked. */
    public String where() {
        return texts.isEmpty() ? "" : " WHERE " + text();
    }

    /** The values of the conditions in their order, and what the query asks for after them. */
    public Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    /** The same, for a query that asks for something before its conditions. */
    public Object[] valuesAfter(Object before, Object... more) {
        List<Object> all = new ArrayList<>(List.of(before));
        all.addAll(Arrays.asList(values(more)));
        return all.toArray();
    }

    private String text() {
        return String.join(" AND ", texts);
    }

    private static int places(String condition) {
        return (int) condition.chars().filter(letter -> letter == '?').count();
    }
}
