package org.palestre.web.audit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.palestre.web.i18n.Texts;
import org.palestre.web.i18n.Wording;

/** What actions and kinds of subjects are called, and which ones there are; a test holds that none is missing. */
public final class TrailWords {

    private static final String ACTION = "audit.action.";
    private static final String KIND = "audit.subject.";

    private TrailWords() {}

    /** One that can be chosen to look for. */
    public record Choice(String code, String words) {}

    /** What was done, to follow the name of who did it. */
    public static String action(String code, Wording words) {
        return actionsKnow(code) ? words.text(ACTION + code) : words.text("audit.unknownAction");
    }

    /** What kind of thing it was done to. */
    public static String kind(String code, Wording words) {
        return kindsKnow(code) ? words.text(KIND + code) : words.text("audit.unknownSubject");
    }

    /** All actions, in the order of their words. */
    public static List<Choice> actions(Wording words) {
        return choices(ACTION, words);
    }

    /** All kinds of subjects, in the order of their words. */
    public static List<Choice> kinds(Wording words) {
        return choices(KIND, words);
    }

    static boolean actionsKnow(String code) {
        return known(ACTION + code);
    }

    static boolean kindsKnow(String code) {
        return known(KIND + code);
    }

    private static List<Choice> choices(String prefix, Wording words) {
        Comparator<Object> order = Collator.getInstance(words.language());
        return Texts.read("audit", Locale.FRENCH).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> new Choice(key.substring(prefix.length()), words.text(key)))
                .sorted(Comparator.comparing(Choice::words, order))
                .toList();
    }

    private static boolean known(String key) {
        return Texts.read("audit", Locale.FRENCH).containsKey(key);
    }
}
