package org.palestre.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migrations in our own archive.
 *
 * <p>Flyway would look for them through the virtual file system of the server, a module that deployments are not to use.
 */
public final class MigrationFiles implements ResourceProvider {

    private static final String FOLDER = "db/migration/";

    private final TreeMap<String, LoadableResource> files = new TreeMap<>();

    /** @param archive the archive that holds them, as the class loader names it */
    public MigrationFiles(URL archive) {
        try (JarInputStream jar = open(archive)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    String sql = new String(jar.readAllBytes(), StandardCharsets.UTF_8);
                    files.put(entry.getName(), new MigrationFile(entry.getName(), sql));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No migrations in " + archive, e);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("No migrations in " + archive);
        }
    }

    /** A server that has mounted the archive streams its entries already. */
    private static JarInputStream open(URL archive) throws IOException {
        InputStream content = archive.openStream();
        return content instanceof JarInputStream jar ? jar : new JarInputStream(content);
    }

    @Override
    public LoadableResource getResource(String name) {
        return files.get(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.values().stream()
                .filter(file -> file.getFilename().startsWith(prefix))
                .filter(file -> Stream.of(suffixes).anyMatch(file.getFilename()::endsWith))
                .toList();
    }

    /** One file, read already: they are small. */
    private static final class MigrationFile extends LoadableResource {

        private final String path;
        private final String sql;

        private MigrationFile(String path, String sql) {
            this.path = path;
            this.sql = sql;
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path.substring(FOLDER.length());
        }
    }
}
