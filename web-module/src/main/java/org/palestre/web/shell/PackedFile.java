package org.palestre.web.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A text file kept between preview and confirmation, compressed to a twentieth, so that the session stays small. */
public final class PackedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] packed;

    private PackedFile(byte[] packed) {
        this.packed = packed;
    }

    /** The file, packed. */
    public static PackedFile of(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedFile(bytes.toByteArray());
    }

    /** The file as it was. */
    public byte[] bytes() {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
