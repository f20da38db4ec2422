package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.billing.cashoffice.entity.CashOffices;
import org.palestre.billing.cashoffice.entity.OfficeMembers;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Who may do what at which cash office: who is named for it today handles its money; the city's treasurer and the auditor
 * read all of them. To anybody else an office does not exist.
 */
@ApplicationScoped
public class OfficeRights {

    @Inject
    private CurrentPerson current;

    @Inject
    private CashOffices offices;

    @Inject
    private OfficeMembers members;

    @Inject
    private Clock clock;

    /** Who calls. */
    public long person() {
        return current.requirePersonId();
    }

    /** Whether the caller reads every office. */
    public boolean readsAll() {
        return current.identity().filter(OfficeRights::readsAll).isPresent();
    }

    /** @throws BusinessException {@code cashoffice.unknownOffice} */
    public OfficeView requireMember(long officeId) {
        OfficeView office = offices.office(officeId);
        if (!members.isMember(officeId, person(), LocalDate.now(clock))) {
            throw CashOffices.unknown();
        }
        return office;
    }

    /** @throws BusinessException {@code cashoffice.unknownOffice} */
    public OfficeView requireReader(long officeId) {
        OfficeView office = offices.office(officeId);
        if (!readsAll() && !members.isMember(officeId, person(), LocalDate.now(clock))) {
            throw CashOffices.unknown();
        }
        return office;
    }

    private static boolean readsAll(Identity identity) {
        return identity.has(Roles.TREASURER) || identity.has(Roles.AUDITOR);
    }
}
