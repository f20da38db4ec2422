package org.palestre.billing.treasury.control;

import org.palestre.shared.BusinessException;

/**
 * Reads what Hélios sends: {@code PES_ACQUIT} and the revenue part of {@code PES_Retour}. It goes by the names of the
 * elements, which stay the same from version to version, and leaves out what it does not know.
 */
public final class PesAnswerReader {

    private static final String REFUSAL = "treasury.notAnAnswer";

    private PesAnswerReader() {}

    /** @throws BusinessException {@code treasury.notAnAnswer} at {@code file} if it is neither */
    public static PesAnswer read(byte[] content) {
        PesAnswerParts parts = new PesAnswerParts();
        ForeignXml.read(content, parts, REFUSAL);
        return parts.answer();
    }

    static BusinessException no() {
        return BusinessException.invalid(REFUSAL, "file");
    }
}
