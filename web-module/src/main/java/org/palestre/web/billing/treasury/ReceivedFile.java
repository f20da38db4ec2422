package org.palestre.web.billing.treasury;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.palestre.billing.treasury.boundary.ReadTreasuryAnswer;
import org.palestre.shared.BusinessException;

/** A file of the treasury or of the bank that was brought to a page. */
final class ReceivedFile {

    private ReceivedFile() {}

    /**
     * What is made of its name and content.
     *
     * @throws BusinessException {@code treasury.noFile} or {@code treasury.tooLarge} at {@code file}
     */
    static <T> T read(Part file, BiFunction<String, byte[], T> reader) {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("treasury.noFile", "file");
        }
        if (file.getSize() > ReadTreasuryAnswer.LARGEST) {
            throw BusinessException.invalid("treasury.tooLarge", "file");
        }
        try (InputStream stream = file.getInputStream()) {
            return reader.apply(file.getSubmittedFileName(), stream.readAllBytes());
        } catch (IOException e) {
            throw BusinessException.invalid("treasury.noFile", "file");
        }
    }
}
