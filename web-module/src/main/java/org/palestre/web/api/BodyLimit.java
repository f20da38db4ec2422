package org.palestre.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * Refuses bodies of more than 256 KiB, before reading them where their length is announced. Only a copy of a paper, which
 * is put at an address that ends in {@code /copy}, may be as large as a page that was photographed, and the figures of use
 * as large as the boundary takes them.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class BodyLimit implements ContainerRequestFilter {

    /** In bytes; the largest series that a person can type is a tenth of it. */
    static final int LARGEST = 256 * 1024;

    /** In bytes; the boundary that takes a copy refuses a little less in words. */
    static final int LARGEST_COPY = 6 * 1024 * 1024;

    /** In bytes; the figures of use of all slots of a large city. The boundary refuses a little less in words. */
    static final int LARGEST_FIGURES = 1100 * 1024;

    private static final Pattern FIGURES = Pattern.compile("/?slot-uses(/preview)?");

    @Override
    public void filter(ContainerRequestContext request) {
        int largest = largest(request.getMethod(), request.getUriInfo().getPath());
        String announced = request.getHeaderString("Content-Length");
        if (announced != null && (announced.length() > 18 || Long.parseLong(announced) > largest)) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setEntityStream(new Counted(request.getEntityStream(), largest));
    }

    private static int largest(String method, String path) {
        if (method.equals("PUT") && path.endsWith("/copy")) {
            return LARGEST_COPY;
        }
        return method.equals("POST") && FIGURES.matcher(path).matches() ? LARGEST_FIGURES : LARGEST;
    }

    private static final class Counted extends FilterInputStream {

        private final int largest;
        private long read;

        Counted(InputStream body, int largest) {
            super(body);
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int taken = super.read(buffer, offset, length);
            count(Math.max(taken, 0));
            return taken;
        }

        private void count(int taken) throws IOException {
            read += taken;
            if (read > largest) {
                throw new BodyTooLarge(largest);
            }
        }
    }
}
