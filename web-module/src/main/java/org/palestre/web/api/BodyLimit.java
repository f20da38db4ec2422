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

/**
 * Refuses bodies of more than 256 KiB, before reading them where their length is announced. Only a copy of a paper, which
 * is put at an address that ends in {@code /copy}, may be larger: as large as a page of paper that was photographed.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class BodyLimit implements ContainerRequestFilter {

    /** In bytes; the largest series that a person can type is a tenth of it. */
    static final int LARGEST = 256 * 1024;

    /** In bytes; the boundary that takes a copy refuses a little less in words. */
    static final int LARGEST_COPY = 6 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean copy = request.getMethod().equals("PUT")
                && request.getUriInfo().getPath().endsWith("/copy");
        int largest = copy ? LARGEST_COPY : LARGEST;
        String announced = request.getHeaderString("Content-Length");
        if (announced != null && (announced.length() > 18 || Long.parseLong(announced) > largest)) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setEntityStream(new Counted(request.getEntityStream(), largest));
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
