package org.palestre.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.palestre.web.i18n.Wording;

/** In which language a caller is told of errors, and what their statuses are called. */
public final class Wordings {

    /** The statuses that have a name of their own, {@code api.status.<number>}. */
    private static final Set<Integer> NAMED = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500);

    private Wordings() {}

    /** French, unless the caller would rather read English. */
    public static Locale language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(List.of("fr", "en")::contains)
                .findFirst()
                .filter(language -> request.getHeader("Accept-Language") != null)
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }

    /** A status in words. */
    static String title(int status, Wording wording) {
        return wording.text(NAMED.contains(status) ? "api.status." + status : "error.api.refused");
    }
}
