package org.palestre.web.api;

import org.palestre.shared.BusinessException;

/** What a program has to say in a call. */
public final class Asked {

    private Asked() {}

    /**
     * A value that cannot be left out.
     *
     * @throws BusinessException {@code shared.missing} at that field
     */
    public static <T> T required(T value, String field) {
        if (value == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        return value;
    }
}
