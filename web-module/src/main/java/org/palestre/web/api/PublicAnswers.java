package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Answers that everybody may read and any cache may keep, with an ETag so that what has not changed is not sent again.
 *
 * <p>Only for what is the same for every caller.
 */
@RequestScoped
public class PublicAnswers {

    @Inject
    private HttpServletRequest request;

    /** The value as JSON, or 304 if the caller has it already. */
    public Response json(Object value, Duration freshFor) {
        try {
            return content(JsonSetup.MAPPER.writeValueAsBytes(value), MediaType.APPLICATION_JSON, freshFor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text, or 304 if the caller has it already. */
    public Response text(String value, String mediaType, Duration freshFor) {
        return content(value.getBytes(StandardCharsets.UTF_8), mediaType, freshFor);
    }

    private Response content(byte[] content, String mediaType, Duration freshFor) {
        String tag = "\"" + fingerprint(content) + "\"";
        Response.ResponseBuilder answer = known(tag)
                ? Response.notModified()
                : Response.ok(content).type(MediaType.valueOf(mediaType).withCharset("utf-8"));
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + freshFor.toSeconds())
                .build();
    }

    private boolean known(String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(whole, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
