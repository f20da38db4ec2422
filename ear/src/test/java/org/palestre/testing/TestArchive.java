package org.palestre.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.spi.TestDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.AuxiliaryArchiveAppender;
import org.jboss.arquillian.core.impl.loadable.JavaSPIExtensionLoader;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.core.spi.context.Context;
import org.jboss.arquillian.protocol.servlet5.v_5.ServletProtocolDeploymentPackager;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive as it was built, with one WAR more: the test classes and the part of Arquillian that runs in the server.
 *
 * <p>Arquillian would build and deploy it anew for every test class; this builds it once, out of the same pieces.
 */
final class TestArchive {

    static final String CONTEXT = "/in-container-tests";
    private static final String WAR = "in-container-tests.war";

    /**
     * What tests in the server may use beside JUnit: AssertJ, but for its soft assertions, and Awaitility. Those stand on
     * Byte Buddy, whose thousands of classes the server would look through at each start.
     */
    private static final List<Class<?>> LIBRARIES = List.of(Assertions.class, Awaitility.class, Matcher.class);

    private TestArchive() {}

    static Path build(Path ear, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(ear, target, StandardCopyOption.REPLACE_EXISTING);
        Path war = target.resolveSibling(WAR);
        tests().as(ZipExporter.class).exportTo(war.toFile(), true);
        try (FileSystem archive = FileSystems.newFileSystem(target)) {
            Files.copy(war, archive.getPath(WAR), StandardCopyOption.REPLACE_EXISTING);
            Path descriptor = archive.getPath("META-INF/application.xml");
            String module = "<module><web><web-uri>" + WAR + "</web-uri><context-root>" + CONTEXT
                    + "</context-root></web></module>";
            String xml = Files.readString(descriptor);
            int at = xml.lastIndexOf("</module>") + "</module>".length();
            Files.writeString(descriptor, xml.substring(0, at) + module + xml.substring(at));
        }
        return target;
    }

    private static Archive<?> tests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, WAR)
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron\n"))
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
        LIBRARIES.forEach(type -> war.addAsLibraries(jarOf(type)));
        GenericArchive classes = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(City.root().resolve("ear/target/test-classes").toFile())
                .as(GenericArchive.class);
        war.merge(classes, "WEB-INF/classes", path -> !path.get().contains("META-INF/services"));
        List<Archive<?>> parts = new ArrayList<>();
        for (AuxiliaryArchiveAppender appender : appenders()) {
            Archive<?> part = appender.createAuxiliaryArchive();
            if (part != null) {
                parts.add(part);
            }
        }
        return new ServletProtocolDeploymentPackager()
                .generateDeployment(new TestDeployment(null, war, parts), List.of());
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Collection<AuxiliaryArchiveAppender> appenders() {
        AppenderCollector collector = new AppenderCollector();
        new JavaSPIExtensionLoader().load().forEach(extension -> extension.register(collector));
        return collector.found;
    }

    /** Asks Arquillian's extensions what they bring into the server. */
    private static final class AppenderCollector implements LoadableExtension.ExtensionBuilder {

        private final List<AuxiliaryArchiveAppender> found = new ArrayList<>();

        @Override
        public <T> LoadableExtension.ExtensionBuilder service(Class<T> service, Class<? extends T> implementation) {
            if (service == AuxiliaryArchiveAppender.class) {
                try {
                    found.add((AuxiliaryArchiveAppender)
                            implementation.getDeclaredConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(implementation.getName(), e);
                }
            }
            return this;
        }

        @Override
        public <T> LoadableExtension.ExtensionBuilder override(
                Class<T> service, Class<? extends T> oldImplementation, Class<? extends T> newImplementation) {
            return this;
        }

        @Override
        public LoadableExtension.ExtensionBuilder observer(Class<?> handler) {
            return this;
        }

        @Override
        public LoadableExtension.ExtensionBuilder context(Class<? extends Context> context) {
            return this;
        }
    }
}
