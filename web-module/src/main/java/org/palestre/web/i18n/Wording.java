package org.palestre.web.i18n;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;
import org.palestre.shared.LongDates;
import org.palestre.shared.Money;
import org.palestre.shared.TimeRange;

/**
 * Says values and refusals as the city writes them: 20/11/2026, 18 h 30, 12,50 €.
 *
 * <p>One for each language and zone; used by the screens, by the API and wherever a {@link BusinessException} becomes
 * a sentence.
 *
 * @param language in which it is said
 * @param zone the city's civil zone, in which instants are told
 */
public record Wording(Locale language, ZoneId zone) {

    private static final Set<String> PARTS_OF_CONTEXT = Set.of("boundary", "control", "entity", "event", "reaction");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /**
     * The text of a key, with values put in its places.
     *
     * @throws MissingResourceException if no file holds the key; a test keeps that from happening
     */
    public String text(String key, Object... values) {
        return filled(texts().getString(key), values);
    }

    /** The sentence of a refusal, or a general one if a newer business module refuses for a reason unknown here. */
    public String refusal(BusinessException refusal) {
        String key = "error." + refusal.code();
        return texts().containsKey(key) ? text(key, refusal.values().toArray()) : text("error.shell.refused");
    }

    /** A value as a person reads it; empty for null. */
    public String say(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof LocalDate date) {
            return DATE.format(date);
        } else if (value instanceof LocalTime time) {
            return time.equals(LocalTime.MIDNIGHT) ? text("shell.midnight") : time(time);
        } else if (value instanceof LocalDateTime moment) {
            return text("shell.dateAndTime", moment.toLocalDate(), time(moment.toLocalTime()));
        } else if (value instanceof Instant instant) {
            return say(instant.atZone(zone).toLocalDateTime());
        } else if (value instanceof ZonedDateTime moment) {
            return say(moment.toInstant());
        } else if (value instanceof DateRange range) {
            return range(range);
        } else if (value instanceof TimeRange range) {
            return range(range);
        } else if (value instanceof Money money) {
            return money(money.cents());
        } else if (value instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, language);
        } else if (value instanceof Enum<?> constant) {
            return constant(constant);
        } else if (value instanceof Number number) {
            return NumberFormat.getInstance(language).format(number);
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(this::say).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** A date with its day of the week in words: vendredi 20 novembre 2026. */
    public String longDate(LocalDate date) {
        return date == null ? "" : LongDates.weekdayAndDate(date, language);
    }

    /** An amount given in cents: 12,50 €. */
    public String money(long cents) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance(language.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(java.math.BigDecimal.valueOf(cents, 2));
    }

    /**
     * The name of an enum's constant, from the key {@code <context>.<EnumName>.<CONSTANT>}, or {@code <component>.…} if
     * it belongs to a component of a context.
     */
    private String constant(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String[] packages = type.getPackageName().split("\\.");
        String context = owner(packages);
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        return text(context + "." + name.substring(name.lastIndexOf('$') + 1) + "." + constant.name());
    }

    private static String owner(String[] packages) {
        int context = packages.length > 2 && packages[2].equals("web") ? 3 : 2;
        if (packages.length <= context) {
            return "shared";
        }
        boolean component = packages.length > context + 1 && !PARTS_OF_CONTEXT.contains(packages[context + 1]);
        return packages[component ? context + 1 : context];
    }

    private String time(LocalTime time) {
        if (language.getLanguage().equals("en")) {
            return DateTimeFormatter.ofPattern("HH:mm").format(time);
        }
        return time.getHour() + "\u00a0h" + (time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute()));
    }

    private String range(DateRange range) {
        return range.start().equals(range.last())
                ? say(range.start())
                : text("shell.dateRange", range.start(), range.last());
    }

    private String range(TimeRange range) {
        LocalDateTime start = range.start().atZone(zone).toLocalDateTime();
        LocalDateTime end = range.end().atZone(zone).toLocalDateTime();
        boolean oneDay = start.toLocalDate().equals(end.toLocalDate())
                || end.equals(DayEnd.on(start.toLocalDate(), LocalTime.MIDNIGHT));
        return oneDay
                ? text("shell.timeRange", start.toLocalDate(), start.toLocalTime(), end.toLocalTime())
                : text("shell.momentRange", start, end);
    }

    private String filled(String pattern, Object... values) {
        if (values.length == 0) {
            return pattern;
        }
        Object[] said = Arrays.stream(values)
                .map(value -> value instanceof Number ? value : say(value))
                .toArray();
        return new MessageFormat(pattern, language).format(said);
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(Texts.class.getName(), language);
    }
}
