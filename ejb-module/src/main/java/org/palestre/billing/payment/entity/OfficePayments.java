package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.payment.boundary.OfficePayment;
import org.palestre.billing.payment.boundary.PaymentEventView;
import org.palestre.billing.payment.boundary.PaymentFilter;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Online payments as the cash office searches and sees them. */
@ApplicationScoped
public class OfficePayments {

    private static final String FOUND = " FROM billing.payment p JOIN accounts.person n ON n.id = p.person_id";

    /** A word stands in what the payment itself says, or in a name of who pays; names are looked up once for the whole list. */
    private static final String WORD = """
            (shared.fold(concat_ws(' ', p.reference, p.id_op, p.authorisation, p.email)) LIKE shared.fold(?)
             OR p.person_id IN (SELECT w.id FROM accounts.person w
                                 WHERE shared.fold(w.given_name || ' ' || w.family_name) LIKE shared.fold(?))
             OR p.id IN (SELECT l.payment_id FROM billing.payment_line l JOIN billing.payer r ON r.id = l.payer_id
                           JOIN accounts.organisation o ON o.id = r.organisation_id
                          WHERE shared.fold(o.name) LIKE shared.fold(?)))""";

    private static final String NAME = "n.given_name || ' ' || n.family_name AS person_name";

    /** A row of a list. */
    private record Row(StoredPayment payment, String personName) {}

    @Inject
    private Database database;

    @Inject
    private PaymentViews views;

    @Inject
    private PaymentEvents events;

    @Inject
    private Clock clock;

    /** A page of them, the latest first. */
    public Page<OfficePayment> list(PaymentFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        if (!filter.states().isEmpty()) {
            conditions.and(
                    "p.state = ANY (?)",
                    filter.states().stream().map(PaymentState::name).toList());
        }
        List<Row> rows = database.list(
                "SELECT p.*, " + NAME + FOUND + conditions.where() + " ORDER BY p.id DESC LIMIT ? OFFSET ?",
                OfficePayments::read,
                conditions.values(page.size(), page.offset()));
        List<PaymentView> shown = views.of(rows.stream().map(Row::payment).toList());
        List<OfficePayment> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(office(rows.get(i), shown.get(i), List.of()));
        }
        return new Page<>(items, database.number("SELECT count(*)" + FOUND + conditions.where(), conditions.values()));
    }

    /** How many stand where, whatever states the filter names. */
    public Map<PaymentState, Long> countByState(PaymentFilter filter) {
        Map<PaymentState, Long> counts = new EnumMap<>(PaymentState.class);
        Arrays.stream(PaymentState.values()).forEach(state -> counts.put(state, 0L));
        Conditions conditions = conditions(filter);
        database.list(
                "SELECT p.state, count(*) AS payments" + FOUND + conditions.where() + " GROUP BY p.state",
                row -> counts.put(PaymentState.valueOf(row.getString("state")), row.getLong("payments")),
                conditions.values());
        return counts;
    }

    /** How many there are at which somebody has to look. */
    public long needingSomebody() {
        return database.number("SELECT count(*) FROM billing.payment WHERE state IN ('UNKNOWN', 'UNMATCHED')");
    }

    /** One of them, with all that happened. */
    public OfficePayment one(StoredPayment payment) {
        String name = database.first(
                        "SELECT " + NAME + " FROM accounts.person n WHERE n.id = ?",
                        row -> row.getString("person_name"),
                        payment.personId())
                .orElse("");
        return office(new Row(payment, name), views.of(payment), events.of(payment.id()));
    }

    private static OfficePayment office(Row row, PaymentView view, List<PaymentEventView> events) {
        StoredPayment payment = row.payment();
        return new OfficePayment(
                view,
                row.personName(),
                payment.email(),
                payment.idOp(),
                payment.authorisation(),
                payment.lastAnswer(),
                payment.answeredAt(),
                payment.askAt(),
                payment.entryId(),
                events);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(StoredPayment.read(row), row.getString("person_name"));
    }

    private Conditions conditions(PaymentFilter filter) {
        return new Conditions()
                .andIfGiven("p.created_at >= ?", midnight(filter.from()))
                .andIfGiven(
                        "p.created_at < ?",
                        filter.until() == null ? null : midnight(filter.until().plusDays(1)))
                .andEachWord(WORD, filter.text());
    }

    private Instant midnight(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
