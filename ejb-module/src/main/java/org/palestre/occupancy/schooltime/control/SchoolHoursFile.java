package org.palestre.occupancy.schooltime.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.palestre.shared.BusinessException;

/**
 * A file of school hours: {@code school;site;area;day;start;end}, with or without a heading, semicolons, commas or tabs,
 * UTF-8 or the old Windows character set, days in French, English or as 1 to 7, times as 8:30, 08h30 or 8 h 30.
 */
public final class SchoolHoursFile {

    /** More lines at once than a city has school hours. */
    public static final int MOST_LINES = 2_000;
    /** Longest file, in characters. */
    public static final int LONGEST = 1_000_000;

    private static final int COLUMNS = 6;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])\\s*(?:[h:.]\\s*([0-5]\\d)?)?(?::00)?");
    private static final Pattern MIDNIGHT = Pattern.compile("24\\s*(?:[h:.]\\s*(?:00)?)?(?::00)?|minuit|midnight");

    private SchoolHoursFile() {}

    /** A line as it was read; what could not be read is null. */
    public record Line(
            int number,
            String text,
            String school,
            String site,
            String area,
            DayOfWeek day,
            LocalTime start,
            LocalTime end) {}

    /**
     * The text of a file.
     *
     * @throws BusinessException {@code schooltime.fileTooLong} or {@code schooltime.noText} at {@code file}
     */
    public static String text(byte[] content) {
        if (content.length > LONGEST) {
            throw BusinessException.invalid("schooltime.fileTooLong", "file", MOST_LINES);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw BusinessException.invalid("schooltime.noText", "file");
        }
        return text;
    }

    /** @throws BusinessException {@code schooltime.fileTooLong} at {@code file} */
    public static List<Line> lines(String text) {
        char delimiter = delimiter(text);
        List<Line> lines = new ArrayList<>();
        try {
            var records = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreSurroundingSpaces(true)
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(new StringReader(text));
            for (CSVRecord row : records) {
                if (lines.size() > MOST_LINES) {
                    throw BusinessException.invalid("schooltime.fileTooLong", "file", MOST_LINES);
                }
                if (!heading(row)) {
                    lines.add(line(row, (int) records.getCurrentLineNumber()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw BusinessException.invalid("schooltime.badQuotes", "file");
        }
        return lines;
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static boolean heading(CSVRecord row) {
        return row.getRecordNumber() == 1
                && row.size() >= COLUMNS
                && day(row.get(3)).isEmpty()
                && time(row.get(4)).isEmpty();
    }

    private static Line line(CSVRecord row, int number) {
        return new Line(
                number,
                String.join(" ; ", row.toList()),
                text(row, 0),
                text(row, 1),
                text(row, 2),
                row.size() > 3 ? day(row.get(3)).orElse(null) : null,
                row.size() > 4 ? time(row.get(4)).orElse(null) : null,
                row.size() > 5 ? end(row.get(5)).orElse(null) : null);
    }

    private static String text(CSVRecord row, int column) {
        String value = row.size() > column ? row.get(column).strip() : "";
        return value.isEmpty() ? null : value;
    }

    static Optional<DayOfWeek> day(String text) {
        String word = fold(text);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean named = word.length() > 2
                    && (fold(day.getDisplayName(TextStyle.FULL, Locale.FRENCH)).startsWith(word)
                            || fold(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                                    .startsWith(word));
            if (named || word.equals(String.valueOf(day.getValue()))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(fold(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The end of the day too: 24:00, 24 h. */
    static Optional<LocalTime> end(String text) {
        return MIDNIGHT.matcher(fold(text)).matches() ? Optional.of(LocalTime.MIDNIGHT) : time(text);
    }

    /** Lower case without accents and odd spaces: how names are compared. */
    public static String fold(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
