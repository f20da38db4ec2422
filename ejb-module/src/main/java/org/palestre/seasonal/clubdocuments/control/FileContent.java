package org.palestre.seasonal.clubdocuments.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.palestre.shared.BusinessException;
import org.palestre.shared.ImageContent;

/** Tells what a file that a club hands in is, by its content and never by its name. */
public final class FileContent {

    /** The largest file that is taken: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 150;

    private FileContent() {}

    /** @throws BusinessException {@code clubdocuments.fileEmpty}, {@code clubdocuments.fileTooLarge} (MB), {@code
     *     clubdocuments.wrongFormat} unless it is PDF, JPEG or PNG */
    public static String mediaType(byte[] content) {
        if (content == null || content.length == 0) {
            throw BusinessException.invalid("clubdocuments.fileEmpty", "file");
        }
        if (content.length > LARGEST) {
            throw BusinessException.invalid("clubdocuments.fileTooLarge", "file", LARGEST / 1024 / 1024);
        }
        if (content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length)) {
            return "application/pdf";
        }
        return ImageContent.mediaType(content)
                .filter(type -> !type.equals("image/webp"))
                .orElseThrow(() -> BusinessException.invalid("clubdocuments.wrongFormat", "file"));
    }

    /** A name that can be shown and downloaded, whatever the browser sent. */
    public static String name(String sent, String mediaType) {
        String last = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "");
        String tidy = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        String end =
                switch (mediaType) {
                    case "application/pdf" -> ".pdf";
                    case "image/png" -> ".png";
                    default -> ".jpg";
                };
        String stem = tidy.replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        if (stem.isEmpty()) {
            stem = "document";
        }
        return stem.substring(0, Math.min(stem.length(), LONGEST_NAME - end.length())) + end;
    }
}
