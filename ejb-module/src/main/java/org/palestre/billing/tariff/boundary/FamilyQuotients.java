package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.tariff.control.SchoolYear;
import org.palestre.billing.tariff.entity.QuotientRows;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/**
 * The family quotients by which prices are worked out. Only the figure is kept, never the income behind it; each look of an
 * agent at somebody's is recorded.
 */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class FamilyQuotients {

    /** Whose they are in the audit trail. */
    public static final String SUBJECT = "accounts.person";

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_EMAIL = 254;

    @EJB
    private CurrentPerson caller;

    @EJB
    private AuditTrail audit;

    @Inject
    private TariffOffice office;

    @Inject
    private QuotientRows quotients;

    /**
     * What counts for a person on a day; empty if nothing was proved, which means the highest price. For other contexts; the
     * caller has checked the right.
     */
    @PermitAll
    public Optional<BigDecimal> quotient(long personId, LocalDate day) {
        return quotients.on(personId, SchoolYear.of(day).begins(), day);
    }

    /** The caller's own, the latest first. */
    @RolesAllowed(Roles.PERSON)
    public List<FamilyQuotient> mine() {
        return quotients.of(caller.requirePersonId());
    }

    /** What counts in a school year, by name. */
    public Page<FamilyQuotient> ofYear(int schoolYear, String words, PageRequest page) {
        office.requireWholeCity();
        audit.record("tariff.seeQuotients", SUBJECT, 0, String.valueOf(schoolYear));
        return quotients.ofYear(schoolYear, words, page);
    }

    /**
     * Records what somebody proved. It holds for the school year of its first day and is not retroactive; a second one is only
     * taken as a correction with its reason.
     *
     * @param appliesFrom today at the earliest
     * @param correction null or blank for the first of a year
     * @throws BusinessException {@code shared.missing}, {@code tariff.unknownPerson} at {@code email}; {@code
     *     tariff.badQuotient} at {@code quotient}; {@code tariff.quotientRetroactive} at {@code appliesFrom}; {@code
     *     tariff.quotientFrozen}; {@code accounts.outOfScope}
     */
    public void record(String email, BigDecimal quotient, LocalDate appliesFrom, String correction) {
        office.requireWholeCity();
        long person = quotients
                .person(Texts.required(email, "email", LONGEST_EMAIL))
                .orElseThrow(() -> BusinessException.invalid("tariff.unknownPerson", "email"));
        if (quotient == null) {
            throw BusinessException.invalid("shared.missing", "quotient");
        }
        if (quotient.signum() < 0
                || quotient.compareTo(HIGHEST) > 0
                || quotient.stripTrailingZeros().scale() > 2) {
            throw BusinessException.invalid("tariff.badQuotient", "quotient");
        }
        if (appliesFrom == null) {
            throw BusinessException.invalid("shared.missing", "appliesFrom");
        }
        if (SensibleDates.check(appliesFrom, "appliesFrom").isBefore(office.today())) {
            throw BusinessException.invalid("tariff.quotientRetroactive", "appliesFrom");
        }
        int year = SchoolYear.of(appliesFrom).begins();
        quotients.add(
                person,
                year,
                quotient,
                appliesFrom,
                Texts.optional(correction, "correction", LONGEST_REASON),
                office.who(),
                office.instant());
        audit.record("tariff.recordQuotient", SUBJECT, person, String.valueOf(year));
    }
}
