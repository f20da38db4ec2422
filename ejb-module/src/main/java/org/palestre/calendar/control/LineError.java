package org.palestre.calendar.control;

/**
 * Why a line of a file cannot be read.
 *
 * @param line its number, from 1
 * @param code of the wording, as {@code calendar.import.badDate}
 * @param value what stands there, shortened, or the empty text
 */
public record LineError(long line, String code, String value) {

    private static final int LONGEST_SHOWN = 60;

    public LineError {
        String shown = value == null ? "" : value.strip().replaceAll("\\p{Cntrl}", " ");
        value = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
    }
}
