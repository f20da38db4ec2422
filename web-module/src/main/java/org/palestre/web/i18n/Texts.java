package org.palestre.web.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * All texts of the screens in one language, gathered from one UTF-8 file for each context.
 *
 * <p>A key begins with the name of its context, so that two files never hold the same one; that each key exists in
 * each language is held by a test. This class is the French one, which is the default.
 */
public class Texts extends ResourceBundle {

    /** The files, each {@code <part>_<language>.properties} beside this class. */
    public static final List<String> PARTS = List.of(
            "shared",
            "shell",
            "accounts",
            "calendar",
            "messaging",
            "documents",
            "audit",
            "facilities",
            "billing",
            "occupancy",
            "schooltime",
            "seasonal",
            "permit",
            "change",
            "workbench",
            "scoring",
            "commission",
            "renewal",
            "secondseason",
            "pricing",
            "oneoff",
            "clubcalendar",
            "clubdocuments",
            "statistics",
            "tariff",
            "wish",
            "waitinglist",
            "campaign",
            "payment",
            "wallet",
            "history",
            "closing",
            "invoice",
            "treasury",
            "cashoffice",
            "retention",
            "throttle",
            "api");

    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern QUOTED_BRACE = Pattern.compile("'([{}])'");

    private final Map<String, Object> texts = new HashMap<>();

    public Texts() {
        this(Locale.FRENCH);
    }

    protected Texts(Locale language) {
        PARTS.forEach(part -> read(part, language).forEach((key, text) -> texts.put(key, shown(text))));
    }

    /** Without the quotes around braces, if no value is put into the text: they are for {@code MessageFormat} alone. */
    private static String shown(String text) {
        return PLACE.matcher(text).find() ? text : QUOTED_BRACE.matcher(text).replaceAll("$1");
    }

    /**
     * The texts of one file.
     *
     * @throws IllegalStateException if the file does not exist
     */
    public static Map<String, String> read(String part, Locale language) {
        String name = part + "_" + language.getLanguage() + ".properties";
        Properties properties = new Properties();
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no texts " + name);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
