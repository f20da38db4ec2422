package org.palestre.seasonal.control;

import java.security.SecureRandom;
import java.util.Base64;

/** What stands in a permit's code: 144 random bits that nobody guesses and that say nothing. */
public final class PermitToken {

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PermitToken() {}

    /** A token that was never given before, 24 letters of the alphabet for addresses. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
