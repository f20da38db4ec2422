package org.palestre.seasonal.permit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.PermitWording;
import org.palestre.seasonal.entity.PermitTextRows;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** The city words, in French, what stands in agreements and letters about permits. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class WordPermits {

    /** Longest of these texts, in characters. */
    public static final int LONGEST = 20_000;

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @Resource
    private SessionContext session;

    @Inject
    private PermitTextRows texts;

    /** The texts as they stand. */
    public Map<PermitWording, String> texts() {
        return texts.all();
    }

    /**
     * Words them anew; documents that exist stay as they are.
     *
     * @throws BusinessException {@code shared.missing}, {@code shared.tooLong} at the name of the text; {@code
     *     accounts.outOfScope} for an agent of the booking office whose scope is not the whole city
     */
    public void change(Map<PermitWording, String> wanted) {
        if (!session.isCallerInRole(Roles.ADMINISTRATOR) && !person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
        wanted.forEach((wording, text) -> texts.change(wording, Texts.required(text, wording.name(), LONGEST)));
        audit.record("permit.changeTexts", "seasonal.permit", 0, String.valueOf(wanted.keySet()));
    }
}
