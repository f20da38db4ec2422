package org.palestre.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that are meant for one caller: nobody on the way keeps them (RFC 9111, section 5.2.2.5). */
public final class PrivateAnswers {

    private PrivateAnswers() {}

    /** 200 with this body. */
    public static Response ok(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
