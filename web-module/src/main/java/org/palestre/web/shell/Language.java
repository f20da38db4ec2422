package org.palestre.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * In which language a reader is served: the one chosen on the page, else the one of the browser, else French,
 * whatever the server's own language is.
 */
public final class Language {

    /** The cookie that remembers the choice. */
    public static final String COOKIE = "palestre-language";

    /** What Palestre speaks; the first is the default. */
    public static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Language() {}

    /** The language of the one who asks. */
    public static Locale of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName()) && spoken(cookie.getValue()) != null) {
                    return spoken(cookie.getValue());
                }
            }
        }
        if (request.getHeader("Accept-Language") != null) {
            for (Locale wanted : Collections.list(request.getLocales())) {
                Locale spoken = spoken(wanted.getLanguage());
                if (spoken != null) {
                    return spoken;
                }
            }
        }
        return SPOKEN.get(0);
    }

    /** The spoken language of this code, or null. */
    static Locale spoken(String code) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst()
                .orElse(null);
    }
}
