package org.palestre.facilities.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palestre.facilities.boundary.CensusFormat;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.shared.BusinessException;

/**
 * A census file that could be read: the rows that can be used and those that cannot, each with its line.
 *
 * <p>What the file is called plays no part: its content says what it is.
 */
public record CensusFile(CensusFormat format, List<CensusRow> rows, List<CensusRowView> refused) {

    /** Larger files are refused; the largest city's extract has less than a tenth of it. */
    public static final int LARGEST = 16 * 1024 * 1024;
    /** More rows than that are no single city's. */
    public static final int MOST_ROWS = 20_000;

    /**
     * Reads a file.
     *
     * @throws BusinessException INVALID at {@code file} if it is not one of the two formats, with the line where it breaks
     */
    public static CensusFile read(byte[] content) {
        if (content.length == 0) {
            throw BusinessException.invalid("facilities.censusEmpty", "file");
        }
        if (content.length > LARGEST) {
            throw BusinessException.invalid("facilities.censusTooLarge", "file", LARGEST / 1024 / 1024);
        }
        String text = text(content);
        CensusRecords records = text.stripLeading().startsWith("{") ? GeoJsonCensus.read(text) : CsvCensus.read(text);
        return records.understood();
    }

    /** The content as text. The bytes must be UTF-8 without control characters: anything else is no census file. */
    private static String text(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            throw BusinessException.invalid("facilities.censusNoText", "file", line(content, bytes.position()));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw BusinessException.invalid("facilities.censusNoText", "file", line(text, i));
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long line(byte[] content, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static long line(String text, int position) {
        return 1 + text.chars().limit(position).filter(c -> c == '\n').count();
    }
}
