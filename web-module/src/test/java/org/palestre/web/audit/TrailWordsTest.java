package org.palestre.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palestre.web.Sources;
import org.palestre.web.i18n.Texts;

/** What the business records is read in its sources, so that nobody forgets the words of a new action. */
class TrailWordsTest {

    private static final Pattern RECORDS = Pattern.compile("\\baudit\\s*\\.record\\(\\s*([^,]+),\\s*([^,]+),");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");
    /** In sources that record by way of one method of their own: its calls name the action. */
    private static final Pattern HANDED_ON =
            Pattern.compile("\\b(?:write|saved)\\((?:\\s*\\w+,)?\\s*\"([a-z]+\\.[a-z]\\w+)\"");

    private static final Pattern SAVED = Pattern.compile("\\bsaved\\(\\s*\\w+,\\s*\"([a-z]+\\.[a-z]\\w+)\"");

    @Test
    void each_action_that_is_recorded_has_its_words_and_no_words_are_of_none() {
        assertThat(known("audit.action.")).containsExactlyInAnyOrderElementsOf(actions());
    }

    @Test
    void each_kind_of_subject_has_its_words_and_no_words_are_of_none() {
        assertThat(known("audit.subject.")).containsExactlyInAnyOrderElementsOf(subjects());
    }

    @Test
    void an_action_follows_the_name_of_who_did_it() {
        Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .forEach(language -> Texts.read("audit", language).forEach((key, words) -> {
                    if (key.startsWith("audit.action.")) {
                        assertThat(words).as(key).matches("\\p{Ll}.*[^.]");
                    }
                }));
    }

    private static Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        recorded().forEach((file, source) -> RECORDS.matcher(source).results().forEach(call -> {
            List<String> here = literals(call.group(1));
            if (here.isEmpty()) {
                here = Stream.of(HANDED_ON, SAVED)
                        .flatMap(pattern -> pattern.matcher(source).results())
                        .map(found -> found.group(1))
                        .toList();
            }
            assertThat(here).as("actions recorded in " + file).isNotEmpty();
            actions.addAll(here);
        }));
        return actions;
    }

    private static Set<String> subjects() {
        Map<String, String> constants = Sources.business().values().stream()
                .flatMap(source -> Pattern.compile("String (SUBJECT|CASE)\\s*=\\s*\"([^\"]+)\"")
                        .matcher(source)
                        .results()
                        .map(found -> Map.entry(typeName(source) + "." + found.group(1), found.group(2))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Set<String> subjects = new TreeSet<>();
        recorded().forEach((file, source) -> RECORDS.matcher(source).results().forEach(call -> {
            String named = call.group(2).strip();
            List<String> here = literals(named);
            subjects.addAll(
                    here.isEmpty()
                            ? List.of(constants.get(named.contains(".") ? named : typeName(source) + "." + named))
                            : here);
        }));
        return subjects;
    }

    private static Map<String, String> recorded() {
        return Sources.business().entrySet().stream()
                .filter(source -> RECORDS.matcher(source.getValue()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String typeName(String source) {
        return Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)")
                .matcher(source)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static List<String> literals(String expression) {
        return LITERAL.matcher(expression)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> known(String prefix) {
        return Texts.read("audit", Locale.FRENCH).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
