package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.palestre.shared.BusinessException;

/** Tells which refusal stands behind an exception, however the layers between have wrapped it. */
final class Problems {

    private Problems() {}

    /** The refusal, or nothing if it is an incident. {@code anonymous} is whether the caller has signed in. */
    static Optional<Refusal> behind(Throwable failure, boolean anonymous) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            Optional<Refusal> refusal = told(cause, anonymous);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return failure instanceof WebApplicationException web ? http(web) : Optional.empty();
    }

    private static Optional<Refusal> told(Throwable cause, boolean anonymous) {
        if (cause instanceof BusinessException business) {
            return Optional.of(new Refusal(business.kind().status(), business));
        }
        if (cause instanceof EJBAccessException) {
            return Optional.of(anonymous ? refusal(401, "api.signIn") : refusal(403, "api.forbidden"));
        }
        if (cause instanceof BodyTooLarge tooLarge) {
            return Optional.of(refusal(413, "api.bodyTooLarge", tooLarge.limit() / 1024));
        }
        if (cause.getCause() instanceof BusinessException || cause.getCause() instanceof BodyTooLarge) {
            return Optional.empty();
        }
        if (cause instanceof JsonMappingException mapping) {
            return Optional.of(mapping(mapping));
        }
        if (cause instanceof JsonProcessingException) {
            return Optional.of(refusal(400, "api.malformedJson"));
        }
        return Optional.empty();
    }

    private static Refusal mapping(JsonMappingException mapping) {
        String field = JsonField.path(mapping.getPath());
        boolean wrongValue =
                mapping instanceof MismatchedInputException || mapping.getCause() instanceof InputCoercionException;
        if (!wrongValue || field == null) {
            return refusal(400, "api.malformedJson");
        }
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return new Refusal(422, BusinessException.invalid("api.unknownField", field, unknown.getPropertyName()));
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String choices = String.join(
                    ", ",
                    Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .toList());
            return new Refusal(422, BusinessException.invalid("api.unknownChoice", field, choices));
        }
        return new Refusal(422, BusinessException.invalid("api.badValue", field));
    }

    private static Optional<Refusal> http(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        return switch (status) {
            case 400 -> Optional.of(refusal(400, "api.malformedJson"));
            case 401 -> Optional.of(refusal(401, "api.signIn"));
            case 403 -> Optional.of(refusal(403, "api.forbidden"));
            case 404 -> Optional.of(refusal(404, "api.unknownAddress"));
            case 405 -> Optional.of(refusal(405, "api.method"));
            case 406 -> Optional.of(refusal(406, "api.notAcceptable"));
            case 413 -> Optional.of(refusal(413, "api.bodyTooLarge", BodyLimit.LARGEST / 1024));
            case 415 -> Optional.of(refusal(415, "api.mediaType"));
            default -> status >= 400 && status < 500 ? Optional.of(refusal(status, "api.refused")) : Optional.empty();
        };
    }

    private static Refusal refusal(int status, String code, Object... values) {
        return new Refusal(status, new BusinessException(BusinessException.Kind.INVALID, code, null, values));
    }

    /** A refusal and the status with which it is answered. */
    record Refusal(int status, BusinessException reason) {}
}
