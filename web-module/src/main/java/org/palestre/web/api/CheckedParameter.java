package org.palestre.web.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.palestre.shared.BusinessException;

/** Converts one parameter and names it in the refusal. */
final class CheckedParameter<T> implements ParamConverter<T> {

    private static final int LONGEST_SHOWN = 60;

    private final Function<String, Object> reader;
    private final String name;

    CheckedParameter(Function<String, Object> reader, String name) {
        this.reader = reader;
        this.name = name;
    }

    /** What the caller calls the parameter. */
    static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> annotation instanceof QueryParam query
                        ? query.value()
                        : annotation instanceof HeaderParam header ? header.value() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return (T) reader.apply(text);
        } catch (BusinessException e) {
            throw BusinessException.invalid(e.code(), name, e.values().toArray());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw BusinessException.invalid(
                    "api.badParameter", name, text.substring(0, Math.min(text.length(), LONGEST_SHOWN)));
        }
    }

    @Override
    public String toString(T value) {
        return String.valueOf(value);
    }
}
