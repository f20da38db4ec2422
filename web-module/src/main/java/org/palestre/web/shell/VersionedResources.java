package org.palestre.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Lets browsers keep style sheets and scripts as long as they like and yet have the new ones after an upgrade. */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String OURS = "palestre";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !OURS.equals(library)
                ? resource
                : new Versioned(resource, versions.computeIfAbsent(name, key -> checksum(resource)));
    }

    private static String checksum(Resource resource) {
        CRC32 checksum = new CRC32();
        try (InputStream content = resource.getInputStream()) {
            checksum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(checksum.getValue());
    }

    /** A resource whose address changes with its content. */
    private static final class Versioned extends ResourceWrapper {

        private final String version;

        Versioned(Resource wrapped, String version) {
            super(wrapped);
            this.version = version;
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version;
        }
    }
}
