package org.palestre.shared;

/** Tidies and checks what people type before a rule looks at it. */
public final class Texts {

    private Texts() {}

    /**
     * The text without blanks around it.
     *
     * @throws BusinessException {@code shared.missing} at the field if nothing is left, {@code shared.tooLong} if more
     *     than {@code longest} characters are, {@code shared.controlCharacter} if it holds characters that no keyboard
     *     types
     */
    public static String required(String text, String field, int longest) {
        String tidy = optional(text, field, longest);
        if (tidy == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        return tidy;
    }

    /** The text without blanks around it, or null if nothing is left; refused as {@link #required} does. */
    public static String optional(String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String tidy = text.strip();
        if (tidy.length() > longest) {
            throw BusinessException.invalid("shared.tooLong", field, longest, tidy.length());
        }
        if (tidy.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw BusinessException.invalid("shared.controlCharacter", field);
        }
        return tidy;
    }
}
