package org.palestre.seasonal.oneoff.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.palestre.shared.BusinessException;

/** Reads a file that should be a calendar as text, by its content and never by its name. */
public final class CalendarText {

    /** The largest calendar that is read: 512 KiB. */
    public static final int LARGEST = 512 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CalendarText() {}

    /** @throws BusinessException {@code oneoff.fileTooLarge} (KiB), {@code oneoff.fileEmpty}, {@code oneoff.notACalendar} */
    public static String of(byte[] content) {
        if (content == null || content.length == 0) {
            throw BusinessException.invalid("oneoff.fileEmpty", "file");
        }
        if (content.length > LARGEST) {
            throw BusinessException.invalid("oneoff.fileTooLarge", "file", LARGEST / 1024);
        }
        String text = decode(content);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw BusinessException.invalid("oneoff.fileEmpty", "file");
        }
        if (text.startsWith("%PDF")
                || text.startsWith("PK")
                || text.stripLeading().startsWith("<")
                || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
            throw BusinessException.invalid("oneoff.notACalendar", "file");
        }
        return text;
    }

    /** Whether it is iCalendar; anything else is read as a table. */
    public static boolean isIcal(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    /** UTF-8, with or without its mark, or what older spreadsheets write. */
    private static String decode(byte[] content) {
        if (content.length > 1 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
