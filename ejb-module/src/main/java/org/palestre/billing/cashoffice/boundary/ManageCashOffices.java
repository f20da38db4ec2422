package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.cashoffice.control.OfficeRules;
import org.palestre.billing.cashoffice.entity.CashOffices;
import org.palestre.billing.cashoffice.entity.OfficeMembers;
import org.palestre.billing.cashoffice.entity.VoucherIssuers;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** The city's treasurer sets cash offices up, names who works there, and says whose vouchers are taken. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class ManageCashOffices {

    private static final String SUBJECT = "billing.cashOffice";

    @Inject
    private CashOffices offices;

    @Inject
    private OfficeMembers members;

    @Inject
    private VoucherIssuers issuers;

    @EJB
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code cashoffice.unknownOffice} */
    public OfficeView office(long id) {
        return offices.office(id);
    }

    /**
     * Creates an office.
     *
     * @param code two to five letters; stands in the numbers of its documents and never changes
     * @param firstDay the first day of its first statement
     * @return its id
     * @throws BusinessException {@code cashoffice.code}, {@code cashoffice.codeTaken} at {@code code}, {@code
     *     cashoffice.onlineOnce} at {@code online}, or at the field that cannot be accepted
     */
    public long create(String code, LocalDate firstDay, OfficeChange change) {
        String checked = OfficeRules.code(code);
        if (firstDay == null) {
            throw BusinessException.invalid("shared.missing", "firstDay");
        }
        long id = offices.add(checked, SensibleDates.check(firstDay, "firstDay"), OfficeRules.checked(change));
        audit.record("cashoffice.create", SUBJECT, id, checked);
        return id;
    }

    /** @throws BusinessException {@code cashoffice.officeChanged} if somebody else has changed it since; as {@link #create} */
    public void change(long id, long version, OfficeChange change) {
        offices.office(id);
        if (offices.change(id, version, OfficeRules.checked(change)) == 0) {
            throw BusinessException.conflict("cashoffice.officeChanged");
        }
        audit.record("cashoffice.change", SUBJECT, id, null);
    }

    /** Who can be named: agents who are cashiers or treasurers by role. */
    public List<Candidate> candidates() {
        return members.candidates();
    }

    /**
     * Names somebody.
     *
     * @throws BusinessException {@code cashoffice.noCandidate} at {@code personId}; {@code cashoffice.endsBefore} at {@code
     *     lastDay}; {@code cashoffice.oneTreasurer}, {@code cashoffice.memberTwice} at {@code startsOn}
     */
    public void appoint(long officeId, Appointment asked) {
        offices.office(officeId);
        if (asked.function() == null || asked.startsOn() == null) {
            throw BusinessException.invalid("shared.missing", asked.function() == null ? "function" : "startsOn");
        }
        if (candidates().stream().noneMatch(candidate -> candidate.personId() == asked.personId())) {
            throw BusinessException.invalid("cashoffice.noCandidate", "personId");
        }
        if (asked.lastDay() != null && asked.lastDay().isBefore(asked.startsOn())) {
            throw BusinessException.invalid("cashoffice.endsBefore", "lastDay");
        }
        members.appoint(
                officeId,
                new Appointment(
                        asked.personId(),
                        asked.function(),
                        SensibleDates.check(asked.startsOn(), "startsOn"),
                        asked.lastDay() == null ? null : SensibleDates.check(asked.lastDay(), "lastDay"),
                        Texts.optional(asked.orderReference(), "orderReference", 120)));
        audit.record("cashoffice.appoint", SUBJECT, officeId, asked.function().name() + " person:" + asked.personId());
    }

    /** From today on, this person is not named any more. @throws BusinessException {@code cashoffice.unknownMember} */
    public void dismiss(long officeId, long memberId) {
        offices.office(officeId);
        if (members.end(officeId, memberId, LocalDate.now(clock)) == 0) {
            throw BusinessException.notFound("cashoffice.unknownMember");
        }
        audit.record("cashoffice.dismiss", SUBJECT, officeId, "member:" + memberId);
    }

    /** Whose vouchers are taken. */
    public List<VoucherIssuer> issuers() {
        return issuers.all();
    }

    /** @throws BusinessException {@code cashoffice.issuerTaken} or {@code cashoffice.issuerCode} at {@code code} */
    public void addIssuer(String code, String name) {
        String checked = Texts.required(code, "code", 30).toUpperCase(Locale.ROOT);
        if (!checked.matches("[A-Z][A-Z0-9_]{1,29}")) {
            throw BusinessException.invalid("cashoffice.issuerCode", "code");
        }
        if (issuers.add(checked, Texts.required(name, "name", 80)) == 0) {
            throw BusinessException.invalid("cashoffice.issuerTaken", "code", checked);
        }
        audit.record("cashoffice.addIssuer", SUBJECT, 0, checked);
    }

    /** @throws BusinessException {@code cashoffice.unknownIssuer} */
    public void changeIssuer(String code, String name, boolean active) {
        if (issuers.change(code, Texts.required(name, "name", 80), active) == 0) {
            throw BusinessException.notFound("cashoffice.unknownIssuer");
        }
        audit.record("cashoffice.changeIssuer", SUBJECT, 0, code);
    }
}
