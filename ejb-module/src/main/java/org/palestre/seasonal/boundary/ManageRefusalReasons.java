package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Supplier;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.entity.RefusalReasons;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;
import org.palestre.shared.Texts;

/**
 * The kinds of reasons with which the booking office refuses: wordings to begin with, and what statistics count. A
 * refusal that begins with a kind's wording counts as one of that kind, whatever is added to it. They are the whole city's:
 * whoever changes them works for all of it.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ManageRefusalReasons {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORDING = 2000;

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @Inject
    private RefusalReasons reasons;

    /** All kinds in their order, those that are no longer offered too. */
    public List<RefusalReason> list() {
        return reasons.list();
    }

    /** Those that officers choose from. */
    public List<RefusalReason> offered() {
        return reasons.list().stream().filter(RefusalReason::offered).toList();
    }

    /** @throws BusinessException {@code seasonal.unknownRefusalReason} */
    public RefusalReason reason(String code) {
        return reasons.get(code);
    }

    /**
     * One more kind, at the end of the list.
     *
     * @throws BusinessException {@code shared.missing}, {@code shared.tooLong} at {@code name} or {@code wording};
     *     {@code seasonal.refusalReasonExists} at {@code name}; {@code accounts.outOfScope}
     */
    public RefusalReason add(String name, String wording) {
        requireWholeCity();
        String tidyName = Texts.required(name, "name", LONGEST_NAME);
        String tidyWording = Texts.required(wording, "wording", LONGEST_WORDING);
        String code = onceOnly(() -> reasons.add(tidyName, tidyWording));
        audit.record("seasonal.changeRefusalReason", "seasonal.refusalReason", 0, tidyName);
        return reasons.get(code);
    }

    /**
     * Changes a kind; refusals that were written keep their words and their kind.
     *
     * @throws BusinessException as {@link #add}; {@code seasonal.unknownRefusalReason};
     *     {@code seasonal.changedMeanwhile}
     */
    public RefusalReason change(String code, long version, String name, String wording, int position, boolean offered) {
        requireWholeCity();
        reasons.get(code);
        String tidyName = Texts.required(name, "name", LONGEST_NAME);
        String tidyWording = Texts.required(wording, "wording", LONGEST_WORDING);
        boolean changed = onceOnly(() -> reasons.change(code, version, tidyName, tidyWording, position, offered));
        if (!changed) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        audit.record("seasonal.changeRefusalReason", "seasonal.refusalReason", 0, tidyName);
        return reasons.get(code);
    }

    /**
     * Removes a kind for which nobody was ever refused; one that was used is no longer offered instead.
     *
     * @throws BusinessException {@code seasonal.unknownRefusalReason}, {@code seasonal.changedMeanwhile}; {@code
     *     seasonal.refusalReasonUsed} (name, how often); {@code accounts.outOfScope}
     */
    public void remove(String code, long version) {
        requireWholeCity();
        RefusalReason reason = reasons.lock(code);
        if (reason.version() != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        if (reason.used() > 0) {
            throw BusinessException.conflict("seasonal.refusalReasonUsed", reason.name(), reason.used());
        }
        reasons.remove(code);
        audit.record("seasonal.removeRefusalReason", "seasonal.refusalReason", 0, reason.name());
    }

    private void requireWholeCity() {
        if (!person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }

    private static <T> T onceOnly(Supplier<T> write) {
        try {
            return write.get();
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw BusinessException.invalid("seasonal.refusalReasonExists", "name");
            }
            throw e;
        }
    }
}
