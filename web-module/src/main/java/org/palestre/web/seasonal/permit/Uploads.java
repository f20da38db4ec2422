package org.palestre.web.seasonal.permit;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.palestre.shared.BusinessException;

/** The bytes of a file that was chosen on a page. */
final class Uploads {

    /** Read to this size at most; the boundary refuses a little less in words. */
    private static final int LARGEST = 6 * 1024 * 1024;

    private Uploads() {}

    /** @throws BusinessException {@code shared.missing} at {@code copy} if none was chosen */
    static byte[] content(Part file) {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("shared.missing", "copy");
        }
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(LARGEST);
        } catch (IOException e) {
            throw BusinessException.invalid("shared.missing", "copy");
        }
    }
}
