package org.palestre.web.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.palestre.shared.SensibleDates;

/** Reads dates, times and numbers from addresses; a wrong one is refused at its name, and not taken for an unknown page. */
@Provider
public class IsoParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            LocalDate.class, text -> SensibleDates.check(LocalDate.parse(text), null),
            LocalTime.class, LocalTime::parse,
            Instant.class,
                    text -> SensibleDates.check(OffsetDateTime.parse(text).toInstant(), null),
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Boolean.class, IsoParameters::yesOrNo,
            boolean.class, IsoParameters::yesOrNo);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = READERS.get(type);
        if (reader == null || Arrays.stream(annotations).anyMatch(PathParam.class::isInstance)) {
            return null;
        }
        return new CheckedParameter<>(reader, CheckedParameter.name(annotations));
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
