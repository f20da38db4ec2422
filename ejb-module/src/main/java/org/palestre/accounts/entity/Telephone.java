package org.palestre.accounts.entity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.palestre.shared.BusinessException;

/** A telephone number, kept in the international form (E.164); typed without a country it is a French one. */
public record Telephone(String e164) {

    private static final String HERE = "FR";
    private static final int LONGEST = 40;

    /**
     * What somebody typed, in whatever spacing; null if nothing was.
     *
     * @throws BusinessException {@code accounts.noTelephone} at {@code telephone} if no such number can exist
     */
    public static Telephone typed(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            PhoneNumber number = text.length() > LONGEST ? null : numbers.parse(text, HERE);
            if (number != null && numbers.isPossibleNumber(number)) {
                return new Telephone(numbers.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException e) {
            throw (BusinessException) BusinessException.invalid("accounts.noTelephone", "telephone")
                    .initCause(e);
        }
        throw BusinessException.invalid("accounts.noTelephone", "telephone");
    }

    /** As people read it: {@code 01 99 00 01 03} here, with the country's code for numbers from elsewhere; empty for null. */
    public static String shown(String e164) {
        if (e164 == null) {
            return "";
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            PhoneNumber number = numbers.parse(e164, HERE);
            return numbers.format(
                    number,
                    number.getCountryCode() == numbers.getCountryCodeForRegion(HERE)
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }
}
