package org.palestre.billing.history.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.history.control.CareDocument;
import org.palestre.billing.history.control.Children;
import org.palestre.billing.history.control.PaidCare;
import org.palestre.billing.history.entity.CareReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;

/**
 * The yearly certificate of what a payer has paid for child care, for the tax declaration (CGI, art. 200 quater B): per
 * child, and only what was paid.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class CertifyCare {

    private static final CareReading.Payments NOTHING = new CareReading.Payments(Money.ZERO, Money.ZERO);

    @EJB
    private Payers payers;

    @Inject
    private CareReading reading;

    @Inject
    private CareDocument document;

    @Inject
    private Clock clock;

    /** The years for which there is something, the latest first. @throws BusinessException {@code billing.unknownPayer} */
    public List<CareCertificate> certificates(long payerId) {
        PayerView payer = payers.requireMine(payerId);
        int last = LocalDate.now(clock).getYear();
        int first = Math.max(reading.firstYear(payerId).orElse(last + 1), last - 4);
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .mapToObj(year -> of(payer, year))
                .filter(certificate -> certificate.total().isPositive())
                .toList();
    }

    /**
     * The certificate of a year.
     *
     * @throws BusinessException {@code billing.unknownPayer}, {@code history.noCare} if nothing was paid in that year
     */
    public CareCertificate certificate(long payerId, int year) {
        PayerView payer = payers.requireMine(payerId);
        boolean sensible = year >= 2000 && year <= LocalDate.now(clock).getYear();
        CareCertificate certificate = sensible ? of(payer, year) : null;
        if (certificate == null || certificate.total().isZero()) {
            throw BusinessException.notFound("history.noCare", Integer.toString(year));
        }
        return certificate;
    }

    /** The same as a document. @throws BusinessException as {@link #certificate} */
    public byte[] pdf(long payerId, int year) {
        CareCertificate certificate = certificate(payerId, year);
        return document.render(certificate, payers.payer(payerId));
    }

    private CareCertificate of(PayerView payer, int year) {
        Map<String, CareReading.Payments> payments = reading.payments(payer.id(), year);
        Map<String, Money> paid = new HashMap<>();
        reading.debits(payer.id(), year).forEach((service, debits) -> {
            CareReading.Payments came = payments.getOrDefault(service, NOTHING);
            PaidCare.of(year, debits, came.before(), came.until())
                    .forEach((child, amount) -> paid.merge(Children.key(child), amount, Money::plus));
        });
        return new CareCertificate(
                payer.id(),
                payer.name(),
                year,
                year == LocalDate.now(clock).getYear(),
                Children.sorted(paid),
                Money.sum(paid.values()));
    }
}
