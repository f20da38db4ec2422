package org.palestre.seasonal.permit.control;

import org.palestre.seasonal.permit.boundary.CoachForm;
import org.palestre.seasonal.permit.boundary.CoachRole;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What must be known of a coach: a name, and for whoever coaches a diploma (S1; Code du sport L212-1). */
public final class CoachRules {

    /** Longest remark of the office, in characters. */
    public static final int LONGEST_REMARK = 500;
    /** A club names no more people than this. */
    public static final int MOST = 200;

    private static final int LONGEST_NAME = 80;

    private CoachRules() {}

    /**
     * The form without blanks around its texts.
     *
     * @throws BusinessException its first problem, at its field
     */
    public static CoachForm tidy(CoachForm form) {
        if (form.role() == null) {
            throw BusinessException.invalid("shared.missing", "role");
        }
        String kind = Texts.optional(form.diplomaKind(), "diplomaKind", 120);
        if (kind == null && form.role() == CoachRole.COACH) {
            throw BusinessException.invalid("permit.diplomaMissing", "diplomaKind");
        }
        return new CoachForm(
                form.id(),
                form.version(),
                Texts.required(form.givenName(), "givenName", LONGEST_NAME),
                Texts.required(form.familyName(), "familyName", LONGEST_NAME),
                Texts.optional(form.telephone(), "telephone", 30),
                form.role(),
                kind,
                kind == null ? null : Texts.optional(form.diplomaNumber(), "diplomaNumber", 60),
                kind == null ? null : form.validUntil(),
                form.responsible());
    }

    /** @throws BusinessException {@code permit.tooManyCoaches} (most) */
    public static void requireRoom(int known) {
        if (known >= MOST) {
            throw BusinessException.conflict("permit.tooManyCoaches", MOST);
        }
    }
}
