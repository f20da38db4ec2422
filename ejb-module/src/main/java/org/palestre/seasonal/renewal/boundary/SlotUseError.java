package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;

/**
 * Why a line of a file of figures is left out.
 *
 * @param line its number in the file, from 1
 * @param code of the wording, under {@code error.<code>}
 * @param value what stands there, shortened, or the empty text
 */
public record SlotUseError(long line, String code, String value) implements Serializable {

    private static final int LONGEST_SHOWN = 60;

    public SlotUseError {
        String shown = value == null ? "" : value.strip().replaceAll("\\p{Cntrl}", " ");
        value = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
    }
}
