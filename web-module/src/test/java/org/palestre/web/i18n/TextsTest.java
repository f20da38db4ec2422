package org.palestre.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palestre.web.Sources;

class TextsTest {

    private static final Pattern IN_PAGE = Pattern.compile("\\bt\\['([^'\\\\]+)']");
    private static final Pattern IN_CALL = Pattern.compile(
            "(?:words\\.text|notices\\.(?:success|info|warning|error))\\(\\s*['\"]([a-z][A-Za-z0-9]*\\.[A-Za-z0-9_.-]*[A-Za-z0-9])['\"]\\s*[,)]");
    private static final Pattern REFUSAL = Pattern.compile(
            "BusinessException\\s*\\.(?:invalid|notFound|forbidden|conflict)\\(\\s*\"([^\"]+)\"|new BusinessException\\(\\s*(?:BusinessException\\.)?(?:Kind\\.)?[A-Z_]+,\\s*\"([^\"]+)\"");
    private static final Pattern CONVERSION = Pattern.compile("Refusals\\.atField\\(faces, \"([^\"]+)\"");

    /** Read once: each of a thousand sources is held against them. */
    private static final Set<String> KNOWN = new Texts().keySet();

    static Stream<String> parts() {
        return Texts.PARTS.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void eachTextExistsInFrenchAndInEnglish(String part) {
        assertThat(Texts.read(part, Locale.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Texts.read(part, Locale.FRENCH).keySet());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesPutTheSameValuesIntoATextAndNoStraightApostropheEatsThem(String part) {
        Map<String, String> english = Texts.read(part, Locale.ENGLISH);
        Texts.read(part, Locale.FRENCH).forEach((key, french) -> {
            assertThat(french).as(part + " " + key + " in French").isNotBlank();
            assertThat(unquoted(french)).as(part + " " + key + " in French").doesNotContain("'");
            assertThat(unquoted(english.get(key)))
                    .as(part + " " + key + " in English")
                    .doesNotContain("'");
            assertThat(places(english.get(key))).as(key).isEqualTo(places(french));
        });
    }

    @Test
    void noKeyStandsInTwoFiles() {
        Map<String, String> owners = new HashMap<>();
        Texts.PARTS.forEach(part -> Texts.read(part, Locale.FRENCH)
                .keySet()
                .forEach(key -> assertThat(owners.put(key, part)).as(key).isNull()));
    }

    @Test
    void eachTextThatAPageOrABackingBeanAsksForExists() {
        List<String> missing = new ArrayList<>();
        Stream.of(Sources.pages(), Sources.web())
                .forEach(sources -> sources.forEach((file, text) -> {
                    Stream.of(IN_PAGE, IN_CALL)
                            .flatMap(pattern -> pattern.matcher(text).results())
                            .map(found -> found.group(1))
                            .filter(key -> !KNOWN.contains(key))
                            .forEach(key -> missing.add(file + ": " + key));
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void eachRefusalHasItsWords() {
        Set<String> missing = new TreeSet<>();
        Stream.of(Sources.business(), Sources.web())
                .forEach(sources -> sources.values().forEach(text -> Stream.of(REFUSAL, CONVERSION)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .filter(code -> !KNOWN.contains("error." + code))
                        .forEach(missing::add)));
        assertThat(missing).isEmpty();
    }

    /** Without quoted braces, which are the only use of a straight apostrophe. */
    private static String unquoted(String text) {
        return text.replaceAll("'[{}]'", "");
    }

    private static int places(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
