package org.palestre.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * An operation refused for a reason that its user can understand and act upon.
 *
 * <p>It carries a code, whose wording stands in the texts of each language under {@code error.<code>}, the values
 * that the wording names, and the field it concerns, if it concerns one. It rolls the transaction back. Screens show
 * it at the field; the API answers {@code application/problem+json} (RFC 9457) with the status of its {@link Kind}.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    /** What sort of refusal it is; decides the status of the API's answer. */
    public enum Kind {
        /** A value is missing or wrong: 422. */
        INVALID(422),
        /** What was asked for does not exist, or not for this person: 404. */
        NOT_FOUND(404),
        /** This person may not do that: 403. */
        FORBIDDEN(403),
        /** Somebody else was faster, or the state does not allow it: 409. */
        CONFLICT(409),
        /** Too often in too short a time: 429. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that says the same. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final String field;
    private final transient List<Object> values;

    /**
     * @param kind what sort of refusal
     * @param code dotted code that begins with the context's name, as {@code occupancy.conflict}
     * @param field the input it concerns, or null
     * @param values what the wording names, in its order
     */
    public BusinessException(Kind kind, String code, String field, Object... values) {
        super(code + (field == null ? "" : " at " + field));
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.values = List.of(values);
    }

    /** A value that cannot be accepted. */
    public static BusinessException invalid(String code, String field, Object... values) {
        return new BusinessException(Kind.INVALID, code, field, values);
    }

    /** Something that does not exist, or that this person may not know of. */
    public static BusinessException notFound(String code, Object... values) {
        return new BusinessException(Kind.NOT_FOUND, code, null, values);
    }

    /** Something that this person may not do. */
    public static BusinessException forbidden(String code, Object... values) {
        return new BusinessException(Kind.FORBIDDEN, code, null, values);
    }

    /** Something that the present state does not allow. */
    public static BusinessException conflict(String code, Object... values) {
        return new BusinessException(Kind.CONFLICT, code, null, values);
    }

    /** The same refusal, of a part of something larger: its field is then {@code whole.field}. */
    public BusinessException within(String whole) {
        return new BusinessException(kind, code, field == null ? whole : whole + "." + field, values().toArray());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The input it concerns, or null if it concerns the whole. */
    public String field() {
        return field;
    }

    /** What the wording names, in its order; empty after a passage through serialisation. */
    public List<Object> values() {
        return values == null ? List.of() : values;
    }

    /** What a program should know beside the wording: members that the API adds to its problem document. */
    public Map<String, Object> members() {
        return Map.of();
    }
}
