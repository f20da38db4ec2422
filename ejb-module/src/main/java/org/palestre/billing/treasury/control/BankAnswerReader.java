package org.palestre.billing.treasury.control;

import org.palestre.shared.BusinessException;

/** Reads what a bank sends on a file of transfers: {@code pain.002} (ISO 20022), of whichever version. */
public final class BankAnswerReader {

    private static final String REFUSAL = "treasury.notABankAnswer";

    private BankAnswerReader() {}

    /** @throws BusinessException {@code treasury.notABankAnswer} at {@code file} if it is none */
    public static BankAnswer read(byte[] content) {
        BankAnswerParts parts = new BankAnswerParts();
        ForeignXml.read(content, parts, REFUSAL);
        return parts.answer().orElseThrow(() -> BusinessException.invalid(REFUSAL, "file"));
    }
}
