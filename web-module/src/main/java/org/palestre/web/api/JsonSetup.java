package org.palestre.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.palestre.shared.DayEnd;
import org.palestre.shared.Money;
import org.palestre.shared.SensibleDates;

/**
 * JSON as the API reads and writes it: strict when reading, so that a misspelt field is told and not ignored; dates as
 * ISO 8601, and only those that a calendar of a city can hold.
 */
@Provider
public class JsonSetup implements ContextResolver<ObjectMapper> {

    /** The one mapper; it is thread-safe once configured. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(civilTimes())
            .addModule(amounts())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }

    /** Amounts in euros as text with two digits, {@code "12.50"}: no program makes a floating-point number of it. */
    private static SimpleModule amounts() {
        return new SimpleModule("amounts")
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addDeserializer(Money.class, new AmountText());
    }

    private static SimpleModule civilTimes() {
        return new SimpleModule("palestre")
                .addDeserializer(
                        Instant.class,
                        new IsoText<>(
                                Instant.class,
                                (text, field) -> SensibleDates.check(
                                        OffsetDateTime.parse(text).toInstant(), field)))
                .addDeserializer(
                        LocalDate.class,
                        new IsoText<>(
                                LocalDate.class, (text, field) -> SensibleDates.check(LocalDate.parse(text), field)))
                .addDeserializer(LocalTime.class, new IsoText<>(LocalTime.class, JsonSetup::time));
    }

    /** {@code 24:00} is the end of a day and never a start. */
    private static LocalTime time(String text, String field) {
        boolean end = field != null && field.toLowerCase(Locale.ROOT).endsWith("end");
        return end ? DayEnd.parse(text) : LocalTime.parse(text);
    }
}
