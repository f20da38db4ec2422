package org.palestre.billing.tariff.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.palestre.shared.BusinessException;

/** The PDF of a deliberation, told by its content and never by its name. */
public final class DeliberationFile {

    /** The largest that is taken: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private DeliberationFile() {}

    /** @throws BusinessException {@code tariff.fileTooLarge} (MB), {@code tariff.noPdf} at {@code file} */
    public static byte[] checked(byte[] content) {
        if (content.length > LARGEST) {
            throw BusinessException.invalid("tariff.fileTooLarge", "file", LARGEST / 1024 / 1024);
        }
        if (content.length < PDF.length || !Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length)) {
            throw BusinessException.invalid("tariff.noPdf", "file");
        }
        return content;
    }

    /** A name for downloading. */
    public static String name(String reference) {
        String plain = reference == null ? "" : reference.replaceAll("[^\\p{Alnum}-]+", "-");
        return plain.isEmpty() ? "deliberation.pdf" : "deliberation-" + plain + ".pdf";
    }
}
