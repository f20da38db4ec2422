package org.palestre.seasonal.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.HeldHours;
import org.palestre.seasonal.boundary.HoursGranted;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.pricing.entity.PricedSlotFacts;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** Says what slots cost, as they stand or as they would stand; nothing is written. */
@ApplicationScoped
public class SlotQuotes {

    private static final DateRange EVER = new DateRange(LocalDate.of(1970, 1, 1), LocalDate.of(2500, 1, 1));
    private static final int FIRST_EDITION = 1;
    private static final int OUTLOOK = 99;

    @Inject
    private Quoting quoting;

    @Inject
    private HoursGranted hoursGranted;

    @Inject
    private PricedSlotFacts slots;

    @Inject
    private Clock clock;

    /** As each of them stands, by request; requests that do not exist are missing. */
    public Map<Long, Quote> now(Collection<Long> requestIds) {
        Map<Long, SlotFacts> facts = slots.of(requestIds);
        Map<Long, Stand> stands = stands(facts.keySet());
        List<Quoting.Case> cases = facts.values().stream()
                .map(one -> new Quoting.Case(one, stands.getOrDefault(one.requestId(), Stand.NONE)))
                .toList();
        Map<Long, Quote> quotes = new LinkedHashMap<>();
        quoting.of(cases).forEach(quote -> quotes.put(quote.facts().requestId(), quote));
        return quotes;
    }

    /** As it stands. @throws BusinessException {@code seasonal.unknownRequest} */
    public Quote now(long requestId) {
        return quote(facts(requestId), stand(requestId));
    }

    /** As it would stand if it ended with the day before. */
    public Quote ending(long requestId, LocalDate from) {
        return quote(facts(requestId), stand(requestId).until(from));
    }

    /** As it would stand if these sessions took the place of those from a day on, until the last of them. */
    public Quote changed(long requestId, LocalDate from, List<GrantedSession> coming) {
        Stand kept = stand(requestId).until(from);
        List<GrantedSession> later =
                coming.stream().filter(one -> !one.date().isBefore(from)).toList();
        Optional<LocalDate> last = later.stream().map(GrantedSession::date).max(LocalDate::compareTo);
        return quote(
                facts(requestId),
                last.map(day -> kept.with(OUTLOOK, later, DateRange.inclusive(from, day)))
                        .orElse(kept));
    }

    /**
     * As it would stand if it were granted with these sessions.
     *
     * @param permitNumber that it would have
     * @param held the days on which it would be held
     * @param free why nothing would be charged for it; null if it would
     */
    public Quote granted(
            long requestId, String permitNumber, List<GrantedSession> coming, DateRange held, FreeOfCharge free) {
        return quote(
                facts(requestId).granted(permitNumber, free),
                coming.isEmpty() ? Stand.NONE : Stand.NONE.with(FIRST_EDITION, coming, held));
    }

    private Quote quote(SlotFacts facts, Stand stand) {
        return quoting.of(List.of(new Quoting.Case(facts, stand))).get(0);
    }

    private SlotFacts facts(long requestId) {
        return Optional.ofNullable(slots.of(List.of(requestId)).get(requestId))
                .orElseThrow(() -> BusinessException.notFound("seasonal.unknownRequest"));
    }

    private Stand stand(long requestId) {
        return stands(List.of(requestId)).getOrDefault(requestId, Stand.NONE);
    }

    private Map<Long, Stand> stands(Collection<Long> requestIds) {
        Map<Long, List<HeldHours>> hours = hoursGranted.of(requestIds, EVER);
        Map<Long, List<SlotSession>> sessions = slots.sessions(hours.keySet(), clock.getZone());
        Map<Long, Stand> stands = new LinkedHashMap<>();
        hours.forEach((id, held) -> {
            List<Holding> holdings = held.stream()
                    .filter(one -> one.state() != HeldHours.State.FREED)
                    .map(one -> new Holding(one.edition(), Set.copyOf(one.areaIds()), one.dates()))
                    .toList();
            if (!holdings.isEmpty()) {
                stands.put(id, new Stand(sessions.getOrDefault(id, List.of()), holdings));
            }
        });
        return stands;
    }
}
