package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.pricing.boundary.PriceProblem;
import org.palestre.seasonal.pricing.boundary.PriceState;
import org.palestre.seasonal.pricing.boundary.PricedCampaign;
import org.palestre.seasonal.pricing.boundary.PricedSlot;
import org.palestre.seasonal.pricing.boundary.PricedSlotFilter;
import org.palestre.seasonal.pricing.boundary.PricingTotals;
import org.palestre.seasonal.pricing.boundary.TermTotal;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Prices of slots for those who look at many: lists, and sums by term. */
@ApplicationScoped
public class TermPrices {

    private static final String FROM = """

              FROM seasonal.slot_price v
              JOIN seasonal.slot_request r ON r.id = v.request_id
              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN LATERAL (SELECT * FROM seasonal.permit q WHERE q.request_id = r.id AND q.due_at IS NOT NULL
                             ORDER BY q.edition DESC LIMIT 1) p ON true
              JOIN facilities.site s ON s.id = p.site_id""";

    private static final String WHERE = """

             WHERE r.campaign_id = ?
               AND (? OR s.id = ANY (?) OR s.district_code = ANY (?))""";

    private static final String CHOSEN = """

               AND v.state = coalesce(?, v.state)
               AND (? = '' OR shared.fold(p.number || ' ' || o.name || ' ' || s.name) LIKE '%' || shared.fold(?) || '%')""";

    @Inject
    private Database database;

    /** What a slot costs in a term: from its first day until the next one begins. */
    public record Term(
            String labelFrench, String labelEnglish, LocalDate first, LocalDate next, LocalDate dueOn, Money amount) {}

    /** The terms of a slot, in order. */
    public List<Term> of(long requestId) {
        return database.list(
                """
                SELECT t.*, coalesce(lead(first_date) OVER (ORDER BY first_date), DATE '2500-01-01') AS next_date
                  FROM seasonal.slot_price_term t WHERE request_id = ? ORDER BY first_date""",
                row -> new Term(
                        row.getString("label_french"),
                        row.getString("label_english"),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("next_date", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        Money.cents(row.getLong("amount_cents"))),
                requestId);
    }

    /** The campaigns, the latest first. */
    public List<PricedCampaign> campaigns() {
        return database.list(
                "SELECT id, name FROM seasonal.campaign ORDER BY opens_at DESC, id DESC",
                row -> new PricedCampaign(row.getLong("id"), row.getString("name")));
    }

    /** The slots of a campaign in a scope: those that could not be priced first, then by permit. */
    public Page<PricedSlot> page(PricedSlotFilter filter, AgentScope scope, PageRequest page) {
        String state = filter.state() == null ? null : filter.state().name();
        List<PricedSlot> items = database.list(
                """
                SELECT r.id, p.id AS permit_id, p.number, o.name AS club, s.name AS site, v.state, v.amount_cents, v.waived_cents,
                       v.problems, f.reason, EXISTS (SELECT FROM seasonal.pricing_wanted w WHERE w.request_id = r.id) AS waits
                """
                        + FROM
                        + " LEFT JOIN seasonal.free_of_charge f ON f.request_id = r.id"
                        + WHERE
                        + CHOSEN
                        + " ORDER BY v.state <> 'NOT_PRICED', p.number COLLATE \"fr-x-icu\" LIMIT ? OFFSET ?",
                row -> new PricedSlot(
                        row.getLong("id"),
                        row.getLong("permit_id"),
                        row.getString("number"),
                        row.getString("club"),
                        row.getString("site"),
                        PriceState.valueOf(row.getString("state")),
                        row.getBoolean("waits"),
                        Money.cents(row.getLong("amount_cents")),
                        Money.cents(row.getLong("waived_cents")),
                        row.getString("reason"),
                        SlotColumns.texts(row, "problems").stream()
                                .map(PriceProblem::of)
                                .toList()),
                filter.campaignId(),
                scope.wholeCity(),
                ids(scope),
                List.copyOf(scope.districtCodes()),
                state,
                filter.words(),
                filter.words(),
                page.size(),
                page.offset());
        long total = database.number(
                "SELECT count(*)" + FROM + WHERE + CHOSEN,
                filter.campaignId(),
                scope.wholeCity(),
                ids(scope),
                List.copyOf(scope.districtCodes()),
                state,
                filter.words(),
                filter.words());
        return new Page<>(items, total);
    }

    /** The sums of a campaign in a scope. */
    public PricingTotals totals(long campaignId, AgentScope scope) {
        Object[] where = {campaignId, scope.wholeCity(), ids(scope), List.copyOf(scope.districtCodes())};
        List<TermTotal> terms = database.list(
                "SELECT t.label_french, t.label_english, t.due_on, sum(t.amount_cents)::bigint AS cents, count(*) AS slots"
                        + FROM
                        + " JOIN seasonal.slot_price_term t ON t.request_id = v.request_id"
                        + WHERE
                        + " GROUP BY 1, 2, 3, t.first_date ORDER BY t.first_date",
                row -> new TermTotal(
                        row.getString("label_french"),
                        row.getString("label_english"),
                        row.getObject("due_on", LocalDate.class),
                        row.getLong("slots"),
                        Money.cents(row.getLong("cents"))),
                where);
        return database.first(
                        """
                        SELECT count(*) FILTER (WHERE v.state = 'PRICED') AS priced, count(*) FILTER (WHERE v.state = 'FREE') AS free,
                               count(*) FILTER (WHERE v.state = 'NOT_PRICED') AS not_priced, coalesce(sum(v.amount_cents), 0)::bigint AS cents,
                               coalesce(sum(v.waived_cents), 0)::bigint AS waived""" + FROM + WHERE,
                        row -> new PricingTotals(
                                row.getLong("priced"),
                                row.getLong("free"),
                                row.getLong("not_priced"),
                                Money.cents(row.getLong("cents")),
                                Money.cents(row.getLong("waived")),
                                terms),
                        where)
                .orElseThrow();
    }

    private static List<Long> ids(AgentScope scope) {
        return scope.siteIds().isEmpty() ? List.of(-1L) : List.copyOf(scope.siteIds());
    }
}
