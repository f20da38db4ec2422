package org.palestre.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.palestre.shared.BusinessException;

/** Says errors in the language that the caller reads. */
final class Wordings {

    private Wordings() {}

    /** French, unless the caller would rather read English. */
    static Locale language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(List.of("fr", "en")::contains)
                .findFirst()
                .filter(language -> request.getHeader("Accept-Language") != null)
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }

    /** The wording of a refusal. */
    static String of(BusinessException refusal, Locale language) {
        return text("error." + refusal.code(), language, refusal.values().toArray());
    }

    /** A text with its values. */
    static String text(String key, Locale language, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle("org.palestre.web.i18n.Texts", language);
        return texts.containsKey(key) ? new MessageFormat(texts.getString(key), language).format(values) : key;
    }
}
