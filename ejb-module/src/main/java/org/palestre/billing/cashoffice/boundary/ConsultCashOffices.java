package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.cashoffice.control.OfficeRights;
import org.palestre.billing.cashoffice.entity.CashOffices;
import org.palestre.billing.cashoffice.entity.OfficeMembers;
import org.palestre.billing.cashoffice.entity.Tills;
import org.palestre.billing.cashoffice.entity.VoucherIssuers;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** What cash offices hold and who works there; each agent sees the offices for which he or she is named. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
public class ConsultCashOffices {

    @Inject
    private OfficeRights rights;

    @Inject
    private CashOffices offices;

    @Inject
    private OfficeMembers members;

    @Inject
    private Tills tills;

    @Inject
    private VoucherIssuers issuers;

    @Inject
    private Clock clock;

    /** The offices that the caller sees, with what they hold and how that stands to their ceilings. */
    public List<OfficeStanding> offices() {
        return rights.readsAll() ? offices.standings() : named();
    }

    /** The offices for which the caller is named today. */
    public List<OfficeStanding> named() {
        return offices.standingsOf(rights.person(), LocalDate.now(clock));
    }

    /** @throws BusinessException {@code cashoffice.unknownOffice} */
    public OfficeStanding office(long id) {
        rights.requireReader(id);
        return offices.standing(id);
    }

    /** Who is or was named for it. @throws BusinessException {@code cashoffice.unknownOffice} */
    public List<MemberView> members(long officeId) {
        rights.requireReader(officeId);
        return members.of(officeId);
    }

    /** Its tills, the latest first. @throws BusinessException {@code cashoffice.unknownOffice} */
    public Page<TillView> tills(long officeId, PageRequest page) {
        rights.requireReader(officeId);
        return tills.of(officeId, page);
    }

    /** One till, with what was counted. @throws BusinessException {@code cashoffice.unknownTill} */
    public TillView till(long id) {
        TillView till = tills.till(id);
        try {
            rights.requireReader(till.officeId());
        } catch (BusinessException e) {
            throw Tills.unknown();
        }
        return till;
    }

    /** Whose vouchers are taken now. */
    public List<VoucherIssuer> issuers() {
        return issuers.all().stream().filter(VoucherIssuer::active).toList();
    }

    /** Names of offices, for those who read the audit trail. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Map<Long, String> names(Collection<Long> ids) {
        return offices.standings().stream()
                .map(OfficeStanding::office)
                .filter(office -> ids.contains(office.id()))
                .collect(Collectors.toMap(OfficeView::id, OfficeView::name));
    }
}
