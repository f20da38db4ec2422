package org.palestre.billing.treasury.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** Takes in a file that the treasury or the bank sent: looked at first, kept as it came, and never read twice. */
@ApplicationScoped
public class AnswerIntake {

    /** The largest file that is read. */
    public static final int LARGEST = 20_000_000;

    private static final int LONGEST_NAME = 200;
    private static final String FIELD = "file";

    @Inject
    private DocumentArchive archive;

    /**
     * A file that was read.
     *
     * @param sha256 by which it is known again
     */
    public record Taken<T>(String name, byte[] content, String sha256, T answer) {}

    /**
     * Reads a file.
     *
     * @throws BusinessException at {@code file}: {@code treasury.noFile}, {@code treasury.tooLarge}, or what the reader
     *     refuses
     */
    public <T> Taken<T> read(String fileName, byte[] content, Function<byte[], T> reader) {
        String name = Texts.required(fileName, FIELD, LONGEST_NAME);
        if (content == null || content.length == 0) {
            throw BusinessException.invalid("treasury.noFile", FIELD);
        }
        if (content.length > LARGEST) {
            throw BusinessException.invalid("treasury.tooLarge", FIELD);
        }
        return new Taken<>(name, content, sha256(content), reader.apply(content));
    }

    /**
     * Keeps it, once it is known that it was not read before; the document's id.
     *
     * @throws BusinessException {@code treasury.readAlready}
     */
    public long keep(String kind, Taken<?> taken, boolean readBefore) {
        if (readBefore) {
            throw BusinessException.conflict("treasury.readAlready");
        }
        return archive.store(new NewDocument(kind, taken.name(), taken.name(), "application/xml", taken.content()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
