package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.payment.boundary.PayfipMode;
import org.palestre.billing.payment.boundary.PaymentLineView;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.billing.payment.control.Judgement;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Payments as they are shown; two or three statements, however many. */
@ApplicationScoped
public class PaymentViews {

    /** Answers that say something about a payment; any other is a failure of PayFiP, or of what was agreed with it. */
    private static final Set<String> OF_USE = Set.of("P", "V", "R", "Z", "A", "P1", "P3", "P4", "P5");

    /** What a person sees: what he or she paid, and what others paid for the same payers. */
    private static final String VISIBLE = """
             FROM billing.payment p
            WHERE p.person_id = ?
               OR EXISTS (SELECT FROM billing.payment_line l WHERE l.payment_id = p.id AND l.payer_id = ANY (?::bigint[]))
            """;

    private static final String LINES = """
            SELECT l.payment_id, l.payer_id, l.service_code, l.cents, s.name_french, s.name_english,
                   coalesce(o.name, n.given_name || ' ' || n.family_name) AS payer, i.reference AS invoice
              FROM billing.payment_line l
              LEFT JOIN billing.invoice i ON i.id = l.invoice_id
              JOIN billing.service s ON s.code = l.service_code
              JOIN billing.payer r ON r.id = l.payer_id
              LEFT JOIN accounts.person n ON n.id = r.person_id
              LEFT JOIN accounts.organisation o ON o.id = r.organisation_id
             WHERE l.payment_id = ANY (?::bigint[])
             ORDER BY l.payment_id, l.position""";

    /** A line, and of which payment. */
    private record LineOf(long paymentId, PaymentLineView line) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** One of them. */
    public PaymentView of(StoredPayment payment) {
        return of(List.of(payment)).get(0);
    }

    /** All of them, in their order. */
    public List<PaymentView> of(List<StoredPayment> payments) {
        Instant now = clock.instant();
        Map<Long, List<PaymentLineView>> lines =
                lines(payments.stream().map(StoredPayment::id).toList());
        return payments.stream()
                .map(payment -> view(payment, lines.getOrDefault(payment.id(), List.of()), now))
                .toList();
    }

    /** A page of what a person may see, the latest first. */
    public Page<PaymentView> ofPerson(long personId, List<Long> payerIds, PageRequest page) {
        List<StoredPayment> payments = database.list(
                "SELECT p.*" + VISIBLE + " ORDER BY p.id DESC LIMIT ? OFFSET ?",
                StoredPayment::read,
                personId,
                payerIds,
                page.size(),
                page.offset());
        return new Page<>(of(payments), database.number("SELECT count(*)" + VISIBLE, personId, payerIds));
    }

    /** A person's payments whose result is open, and those that can still be gone on with, the latest first. */
    public List<PaymentView> movingOf(long personId) {
        Instant now = clock.instant();
        return of(database.list("""
                SELECT * FROM billing.payment
                 WHERE person_id = ? AND (state IN ('PENDING', 'UNKNOWN', 'UNMATCHED') OR state = 'CREATED' AND created_at > ?)
                 ORDER BY id DESC LIMIT 10""", StoredPayment::read, personId, now.minus(Duration.ofHours(1))));
    }

    private Map<Long, List<PaymentLineView>> lines(List<Long> ids) {
        return database
                .list(
                        LINES,
                        row -> new LineOf(
                                row.getLong("payment_id"),
                                new PaymentLineView(
                                        row.getLong("payer_id"),
                                        row.getString("payer"),
                                        row.getString("service_code"),
                                        row.getString("name_french"),
                                        row.getString("name_english"),
                                        Money.cents(row.getLong("cents")),
                                        row.getString("invoice"))),
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        LineOf::paymentId, Collectors.mapping(LineOf::line, Collectors.toList())));
    }

    private static PaymentView view(StoredPayment payment, List<PaymentLineView> lines, Instant now) {
        return new PaymentView(
                payment.id(),
                payment.reference(),
                payment.state(),
                payment.total(),
                payment.createdAt(),
                payment.sentAt(),
                payUntil(payment, now),
                unsureUntil(payment, now),
                payment.lastAnswer() != null && !OF_USE.contains(payment.lastAnswer()),
                payment.cameBackAt() != null,
                payment.means(),
                payment.paid(),
                payment.paidAt(),
                payment.bookedAt(),
                payment.mode() == PayfipMode.TEST,
                lines);
    }

    private static Instant payUntil(StoredPayment payment, Instant now) {
        Instant until =
                payment.state() == PaymentState.PENDING ? payment.sentAt().plus(Judgement.PAGE_OPEN) : null;
        return until != null && now.isBefore(until) ? until : null;
    }

    private static Instant unsureUntil(StoredPayment payment, Instant now) {
        Instant since =
                switch (payment.state()) {
                    case PENDING -> payment.sentAt();
                    case CANCELLED -> payment.cancelledAt();
                    default -> null;
                };
        Instant until = since == null ? null : since.plus(Judgement.UNSURE);
        return until != null && now.isBefore(until) ? until : null;
    }
}
