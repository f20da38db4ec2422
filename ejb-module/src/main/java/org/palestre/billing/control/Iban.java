package org.palestre.billing.control;

import java.math.BigInteger;
import java.util.Locale;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * The number of a bank account (ISO 13616). A French one holds a second key of its own, the RIB's, which catches slips
 * that the first lets through.
 *
 * @param number without blanks
 */
public record Iban(String number) {

    private static final String NO_IBAN = "billing.noIban";
    private static final int LONGEST = 60;

    /** The values of letters in the RIB's key: A and J are 1, B, K and S are 2. */
    private static final String LETTER_VALUES = "12345678912345678923456789";

    /** @throws BusinessException {@code billing.noIban} at the field if it cannot be one */
    public static Iban typed(String text, String field) {
        String number =
                Texts.required(text, field, LONGEST).replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        try {
            IbanUtil.validate(number);
        } catch (Iban4jException | IllegalArgumentException e) {
            throw BusinessException.invalid(NO_IBAN, field);
        }
        if (number.matches("(FR|MC).*") && !ribKeyFits(number.substring(4))) {
            throw BusinessException.invalid(NO_IBAN, field);
        }
        return new Iban(number);
    }

    /**
     * The bank's code, or null if nothing is said.
     *
     * @throws BusinessException {@code billing.noBic} at the field if it cannot be one
     */
    public static String bic(String text, String field) {
        String tidy = Texts.optional(text, field, 20);
        if (tidy == null) {
            return null;
        }
        String code = tidy.replace(" ", "").toUpperCase(Locale.ROOT);
        try {
            BicUtil.validate(code);
        } catch (Iban4jException e) {
            throw BusinessException.invalid("billing.noBic", field);
        }
        return code;
    }

    /** In groups of four, as people write it. */
    public String grouped() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Its country and its last three signs, enough to know it again. */
    public String shown() {
        return number.substring(0, 4) + " •••• " + number.substring(number.length() - 3);
    }

    /** Bank 5, branch 5, account 11, key 2: key = 97 − ((89·bank + 15·branch + 3·account) mod 97). */
    private static boolean ribKeyFits(String rib) {
        StringBuilder digits = new StringBuilder();
        rib.chars()
                .forEach(sign ->
                        digits.append(sign >= 'A' && sign <= 'Z' ? LETTER_VALUES.charAt(sign - 'A') : (char) sign));
        String plain = digits.toString();
        BigInteger weighed = new BigInteger(plain.substring(0, 5))
                .multiply(BigInteger.valueOf(89))
                .add(new BigInteger(plain.substring(5, 10)).multiply(BigInteger.valueOf(15)))
                .add(new BigInteger(plain.substring(10, 21)).multiply(BigInteger.valueOf(3)));
        int key = 97 - weighed.mod(BigInteger.valueOf(97)).intValue();
        return key == Integer.parseInt(plain.substring(21, 23));
    }
}
