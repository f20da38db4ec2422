package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.tariff.control.GridRules;
import org.palestre.billing.tariff.entity.Tariffs;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** The treasurer says what the city has tariffs for, and which kinds of users they tell apart. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class ManageTariffs {

    /** What tariffs are in the audit trail. */
    public static final String SUBJECT = "billing.tariff";

    private static final int LONGEST_NAME = 120;
    private static final int FURTHEST = 1000;

    @EJB
    private AuditTrail audit;

    @EJB
    private Services services;

    @Inject
    private TariffOffice office;

    @Inject
    private Tariffs tariffs;

    /**
     * Adds a tariff (version 0), or changes one.
     *
     * @throws BusinessException {@code shared.missing}, {@code tariff.badCode}, {@code tariff.sameCode}, {@code
     *     tariff.unknownService} at their fields; {@code tariff.changedMeanwhile}; {@code accounts.outOfScope}
     */
    public void save(TariffView wanted) {
        office.requireWholeCity();
        String service = Texts.required(wanted.serviceCode(), "serviceCode", 30);
        if (services.services().stream()
                .noneMatch(one -> one.active() && one.code().equals(service))) {
            throw BusinessException.invalid("tariff.unknownService", "serviceCode");
        }
        TariffView tidy = new TariffView(
                GridRules.code(wanted.code(), "code"),
                wanted.version(),
                service,
                Texts.required(wanted.nameFrench(), "nameFrench", LONGEST_NAME),
                Texts.required(wanted.nameEnglish(), "nameEnglish", LONGEST_NAME),
                wanted.published(),
                Math.max(0, Math.min(wanted.position(), FURTHEST)));
        if (wanted.version() == 0) {
            tariffs.add(tidy);
            audit.record("tariff.addTariff", SUBJECT, 0, tidy.nameFrench());
        } else {
            tariffs.change(tidy);
            audit.record("tariff.changeTariff", SUBJECT, 0, tidy.nameFrench());
        }
    }

    /**
     * Adds a kind of user, or words one anew; its code stays what grids name.
     *
     * @throws BusinessException {@code shared.missing}, {@code tariff.badCode} at their fields; {@code accounts.outOfScope}
     */
    public void save(UserKind wanted) {
        office.requireWholeCity();
        UserKind tidy = new UserKind(
                GridRules.code(wanted.code(), "code"),
                Texts.required(wanted.nameFrench(), "nameFrench", LONGEST_NAME),
                Texts.required(wanted.nameEnglish(), "nameEnglish", LONGEST_NAME),
                Math.max(0, Math.min(wanted.position(), FURTHEST)));
        tariffs.save(tidy);
        audit.record("tariff.saveUserKind", SUBJECT, 0, tidy.nameFrench());
    }
}
