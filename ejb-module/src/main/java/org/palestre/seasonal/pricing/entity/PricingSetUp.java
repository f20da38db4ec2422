package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.pricing.boundary.BillingTerm;
import org.palestre.seasonal.pricing.boundary.ClubPricing;
import org.palestre.seasonal.pricing.boundary.PricingRules;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.DayEnd;

/** How the city charges slots: what it has set up. */
@ApplicationScoped
public class PricingSetUp {

    @Inject
    private Database database;

    /** The rules that hold for all slots. */
    public PricingRules rules() {
        Map<AgeBand, String> kinds = new EnumMap<>(AgeBand.class);
        database.list(
                "SELECT age_band, user_kind FROM seasonal.pricing_age_band",
                row -> kinds.put(AgeBand.valueOf(row.getString("age_band")), row.getString("user_kind")));
        return database.first(
                        "SELECT * FROM seasonal.pricing_rules",
                        row -> new PricingRules(
                                row.getLong("version"),
                                row.getString("tariff_code"),
                                SlotColumns.texts(row, "resident_postcodes"),
                                kinds,
                                offPeak()))
                .orElseThrow();
    }

    /** @throws BusinessException {@code pricing.changedMeanwhile} */
    public void change(PricingRules rules) {
        int changed = database.update(
                "UPDATE seasonal.pricing_rules SET version = version + 1, tariff_code = ?, resident_postcodes = ?"
                        + " WHERE version = ?",
                rules.tariffCode(),
                rules.residentPostcodes(),
                rules.version());
        if (changed == 0) {
            throw BusinessException.conflict("pricing.changedMeanwhile");
        }
        database.batch(
                "UPDATE seasonal.pricing_age_band SET user_kind = ? WHERE age_band = ?",
                rules.userKinds().entrySet().stream()
                        .map(one -> new Object[] {one.getValue(), one.getKey().name()})
                        .toList());
        database.update("DELETE FROM seasonal.off_peak");
        database.batch(
                "INSERT INTO seasonal.off_peak VALUES (?, ?::time, ?::time)",
                rules.offPeak().stream()
                        .map(one ->
                                new Object[] {one.day().getValue(), one.start().toString(), DayEnd.text(one.end())})
                        .toList());
    }

    public List<WeeklySlot> offPeak() {
        return database.list(
                "SELECT * FROM seasonal.off_peak ORDER BY day, start_time",
                row -> new WeeklySlot(
                        DayOfWeek.of(row.getInt("day")),
                        row.getObject("start_time", LocalTime.class),
                        DayEnd.read(row, "end_time")));
    }

    /** The terms that the city has set, by season, in order. */
    public Map<Long, List<BillingTerm>> terms() {
        Map<Long, List<BillingTerm>> terms = new HashMap<>();
        database.list("SELECT * FROM seasonal.billing_term ORDER BY season_id, position", row -> terms.computeIfAbsent(
                        row.getLong("season_id"), id -> new ArrayList<>())
                .add(new BillingTerm(
                        row.getInt("position"),
                        row.getString("label_french"),
                        row.getString("label_english"),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class),
                        row.getObject("due_on", LocalDate.class))));
        return terms;
    }

    public void changeTerms(long seasonId, List<BillingTerm> terms) {
        database.update("DELETE FROM seasonal.billing_term WHERE season_id = ?", seasonId);
        database.batch(
                "INSERT INTO seasonal.billing_term VALUES (?, ?, ?, ?, ?, ?, ?)",
                terms.stream()
                        .map(one -> new Object[] {
                            seasonId,
                            one.position(),
                            one.labelFrench(),
                            one.labelEnglish(),
                            one.firstDate(),
                            one.lastDate(),
                            one.dueOn()
                        })
                        .toList());
    }

    /** As which item each of these areas is charged; those of which nobody has said so are missing. */
    public Map<Long, String> items(Collection<Long> areaIds) {
        Map<Long, String> items = new LinkedHashMap<>();
        database.list(
                "SELECT area_id, item_code FROM seasonal.area_pricing WHERE area_id = ANY (?)",
                row -> items.put(row.getLong("area_id"), row.getString("item_code")),
                areaIds.isEmpty() ? List.of(-1L) : areaIds);
        return items;
    }

    /** Says as which item areas are charged; null takes it back. */
    public void classify(Collection<Long> areaIds, String item) {
        if (item == null) {
            database.update("DELETE FROM seasonal.area_pricing WHERE area_id = ANY (?)", areaIds);
        } else {
            database.update(
                    "INSERT INTO seasonal.area_pricing SELECT unnest(?), ?"
                            + " ON CONFLICT (area_id) DO UPDATE SET item_code = excluded.item_code",
                    areaIds,
                    item);
        }
    }

    public Optional<ClubPricing> club(long organisationId) {
        return database.first(
                "SELECT * FROM seasonal.club_pricing WHERE organisation_id = ?",
                row -> new ClubPricing(row.getString("user_kind"), row.getObject("resident", Boolean.class)),
                organisationId);
    }

    public void changeClub(long organisationId, ClubPricing pricing) {
        database.update("DELETE FROM seasonal.club_pricing WHERE organisation_id = ?", organisationId);
        if (!pricing.asTheRules()) {
            database.update(
                    "INSERT INTO seasonal.club_pricing VALUES (?, ?, ?)",
                    organisationId,
                    pricing.userKind(),
                    pricing.resident());
        }
    }
}
