package org.palestre.seasonal.permit.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.palestre.shared.BusinessException;
import org.palestre.shared.ImageContent;

/** A copy of a paper that a club hands in: PDF, JPEG or PNG by its content, of bounded size. */
public record CopyFile(String mediaType) {

    public static final String PDF = "application/pdf";

    /** Larger copies are refused, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * What these bytes are.
     *
     * @throws BusinessException {@code shared.missing}, {@code permit.copyTooLarge} (megabytes), {@code permit.copyKind} at
     *     {@code copy}
     */
    public static CopyFile of(byte[] content) {
        if (content == null || content.length == 0) {
            throw BusinessException.invalid("shared.missing", "copy");
        }
        if (content.length > LARGEST) {
            throw BusinessException.invalid("permit.copyTooLarge", "copy", LARGEST / 1024 / 1024);
        }
        if (content.length > PDF_BEGINS.length
                && Arrays.equals(content, 0, PDF_BEGINS.length, PDF_BEGINS, 0, PDF_BEGINS.length)) {
            return new CopyFile(PDF);
        }
        return ImageContent.mediaType(content)
                .filter(type -> !type.equals("image/webp"))
                .map(CopyFile::new)
                .orElseThrow(() -> BusinessException.invalid("permit.copyKind", "copy"));
    }

    /** What a file of this kind ends in. */
    public String extension() {
        return switch (mediaType) {
            case PDF -> "pdf";
            case "image/jpeg" -> "jpg";
            default -> "png";
        };
    }
}
