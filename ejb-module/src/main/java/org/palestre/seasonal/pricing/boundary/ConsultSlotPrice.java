package org.palestre.seasonal.pricing.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.pricing.entity.PricingWanted;
import org.palestre.seasonal.pricing.entity.SlotPrices;
import org.palestre.seasonal.pricing.entity.TermPrices;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;

/** What a slot costs and how that came about: for its club, for the office in whose scope it lies, and for the treasurer. */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.BOOKING_OFFICE, Roles.TREASURER})
public class ConsultSlotPrice {

    @Resource
    private SessionContext session;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private PricedLines pricedLines;

    @Inject
    private PermitAccess access;

    @Inject
    private Permits permits;

    @Inject
    private SlotPrices prices;

    @Inject
    private TermPrices terms;

    @Inject
    private PricingWanted wanted;

    /**
     * The price of the slot that a permit is for, whatever its edition.
     *
     * @throws BusinessException {@code seasonal.unknownPermit}, {@code accounts.outOfScope}, {@code seasonal.notPublished}
     */
    public SlotPriceView ofPermit(long permitId) {
        Permit permit = permitted(permitId);
        long request = permit.requestId();
        SlotPrices.Kept kept = prices.of(request)
                .orElse(new SlotPrices.Kept(PriceState.WAITING, Money.ZERO, Money.ZERO, null, List.of()));
        List<LineView> lines = pricedLines.ofReference(ClubMail.CASE + ":" + request);
        List<LineView> standing = lines.stream().filter(LineView::stands).toList();
        return new SlotPriceView(
                request,
                permits.ofRequest(request).orElse(permit).id(),
                permit.number(),
                permit.organisationId(),
                organisations.organisation(permit.organisationId()).name(),
                lines.stream().map(LineView::payerId).findFirst().orElse(null),
                kept.state(),
                wanted.waits(request),
                prices.free(request).orElse(null),
                kept.amount(),
                kept.waived(),
                kept.pricedAt(),
                kept.problems(),
                terms.of(request).stream().map(term -> with(term, standing)).toList(),
                lines.stream().filter(line -> line.corrects() != null).toList());
    }

    /** The lines of a term are those that are due on its day and lie in it. */
    private static TermPrice with(TermPrices.Term term, List<LineView> lines) {
        return new TermPrice(
                term.labelFrench(),
                term.labelEnglish(),
                term.dueOn(),
                term.amount(),
                lines.stream()
                        .filter(line -> !line.period().start().isBefore(term.first())
                                && line.period().start().isBefore(term.next()))
                        .toList());
    }

    private Permit permitted(long permitId) {
        if (session.isCallerInRole(Roles.TREASURER)) {
            Permit permit = permits.get(permitId);
            if (permit.kept()) {
                throw BusinessException.notFound("seasonal.unknownPermit");
            }
            return permit;
        }
        return access.forEither(permitId, session.isCallerInRole(Roles.BOOKING_OFFICE));
    }
}
