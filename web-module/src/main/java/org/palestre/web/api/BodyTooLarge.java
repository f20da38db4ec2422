package org.palestre.web.api;

import java.io.IOException;

/** A request whose body is larger than the API takes. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    BodyTooLarge(int limit) {
        super("body larger than " + limit + " bytes");
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
