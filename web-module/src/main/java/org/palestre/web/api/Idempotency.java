package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.palestre.shared.boundary.IdempotentAnswer;
import org.palestre.shared.boundary.IdempotentCalls;

/**
 * Lets resources that create honour the header {@code Idempotency-Key}.
 *
 * <p>Use: {@code return idempotency.created(body, () -> new Created("/api/v1/occupations/" + view.id(), view))}; the
 * call runs in the transaction in which the key is kept.
 */
@RequestScoped
public class Idempotency {

    /** Name of the header. */
    public static final String HEADER = "Idempotency-Key";

    @EJB
    private IdempotentCalls calls;

    @Inject
    private HttpServletRequest request;

    /**
     * Answers 201 with what was created, or with what the same call created before.
     *
     * @param body what was sent, to tell another call from the same one
     */
    public Response created(Object body, Supplier<Created> call) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            Created created = call.get();
            return answer(new IdempotentAnswer(201, created.location(), json(created.body())));
        }
        String caller = request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
        return answer(calls.once(caller, key, hash(body), () -> {
            Created created = call.get();
            return new IdempotentAnswer(201, created.location(), json(created.body()));
        }));
    }

    private Response answer(IdempotentAnswer answer) {
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private String hash(Object body) {
        String whole = request.getMethod() + " " + request.getRequestURI() + "\n" + json(body);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JsonSetup.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
