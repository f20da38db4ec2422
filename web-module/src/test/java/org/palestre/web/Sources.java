package org.palestre.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of this project as text without comments, for tests that read what a compiler does not. */
public final class Sources {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    private Sources() {}

    /** The pages, templates, tags and includes, by their path under webapp. */
    public static Map<String, String> pages() {
        return read(MODULE.resolve("src/main/webapp"), ".xhtml");
    }

    /** The Java sources of this module. */
    public static Map<String, String> web() {
        return read(MODULE.resolve("src/main/java"), ".java");
    }

    /** The Java sources of the business. */
    public static Map<String, String> business() {
        return read(MODULE.resolveSibling("ejb-module").resolve("src/main/java"), ".java");
    }

    private static Map<String, String> read(Path root, String ending) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> files.put(root.relativize(file).toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)<!--.*?-->|/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
