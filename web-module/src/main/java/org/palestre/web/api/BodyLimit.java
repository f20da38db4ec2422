package org.palestre.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bodies that are too large, before reading them where their length is announced: more than 256 KiB, or more than
 * the file that a call {@link TakesFile takes}.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class BodyLimit implements ContainerRequestFilter {

    /** In bytes; the largest series that a person can type is a tenth of it. */
    static final int LARGEST = 256 * 1024;

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        TakesFile file = called.getResourceMethod() == null
                ? null
                : called.getResourceMethod().getAnnotation(TakesFile.class);
        if (file != null && request.getSecurityContext().getUserPrincipal() == null) {
            throw new WebApplicationException(Response.Status.UNAUTHORIZED);
        }
        int largest = file == null ? LARGEST : file.largest();
        String announced = request.getHeaderString("Content-Length");
        if (announced != null && (announced.length() > 18 || Long.parseLong(announced) > largest)) {
            throw new WebApplicationException(new BodyTooLarge(largest), Response.Status.REQUEST_ENTITY_TOO_LARGE);
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
