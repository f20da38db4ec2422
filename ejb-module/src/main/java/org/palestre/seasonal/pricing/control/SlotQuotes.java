package org.palestre.seasonal.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.billing.tariff.boundary.PriceCalculator;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.HeldHours;
import org.palestre.seasonal.boundary.HoursGranted;
import org.palestre.seasonal.pricing.entity.PricedSlotFacts;
import org.palestre.seasonal.pricing.entity.PricingSetUp;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** Says what a slot costs, as it stands or as it would stand; nothing is written. */
@ApplicationScoped
public class SlotQuotes {

    private static final DateRange EVER = new DateRange(LocalDate.of(1970, 1, 1), LocalDate.of(2500, 1, 1));
    private static final int OUTLOOK = 99;

    @Inject
    private PriceCalculator calculator;

    @Inject
    private HoursGranted hoursGranted;

    @Inject
    private CityCalendar calendar;

    @Inject
    private ConsultSites sites;

    @Inject
    private PricedSlotFacts slots;

    @Inject
    private PricingSetUp setUp;

    @Inject
    private Clock clock;

    private record Stand(List<SlotSession> sessions, List<Holding> holdings) {}

    /** As it stands. @throws BusinessException {@code seasonal.unknownRequest} */
    public Quote now(long requestId) {
        return quote(facts(requestId), stand(requestId));
    }

    /** As it would stand if it ended with the day before. */
    public Quote ending(long requestId, LocalDate from) {
        return quote(facts(requestId), until(stand(requestId), from));
    }

    /** As it would stand if these sessions took the place of those from a day on, until the last of them. */
    public Quote changed(long requestId, LocalDate from, List<GrantedSession> coming) {
        Stand kept = until(stand(requestId), from);
        List<SlotSession> sessions = new ArrayList<>(kept.sessions());
        coming.stream()
                .filter(one -> !one.date().isBefore(from))
                .map(one -> new SlotSession(one.areaId(), one.date(), one.start(), one.end()))
                .forEach(sessions::add);
        List<Holding> holdings = new ArrayList<>(kept.holdings());
        coming.stream()
                .map(GrantedSession::date)
                .filter(date -> !date.isBefore(from))
                .max(LocalDate::compareTo)
                .ifPresent(last -> holdings.add(new Holding(
                        OUTLOOK,
                        coming.stream().map(GrantedSession::areaId).collect(Collectors.toSet()),
                        DateRange.inclusive(from, last))));
        return quote(facts(requestId), new Stand(sessions, holdings));
    }

    private SlotFacts facts(long requestId) {
        return slots.of(requestId).orElseThrow(() -> BusinessException.notFound("seasonal.unknownRequest"));
    }

    private Stand stand(long requestId) {
        List<Holding> holdings = hoursGranted.of(requestId, EVER).stream()
                .filter(held -> held.state() != HeldHours.State.FREED)
                .map(held -> new Holding(held.edition(), Set.copyOf(held.areaIds()), held.dates()))
                .toList();
        return new Stand(holdings.isEmpty() ? List.of() : slots.sessions(requestId, clock.getZone()), holdings);
    }

    private static Stand until(Stand stand, LocalDate end) {
        return new Stand(
                stand.sessions().stream()
                        .filter(one -> one.date().isBefore(end))
                        .toList(),
                stand.holdings().stream()
                        .filter(one -> one.dates().start().isBefore(end))
                        .map(one -> one.dates().end().isAfter(end)
                                ? new Holding(
                                        one.edition(),
                                        one.areaIds(),
                                        new DateRange(one.dates().start(), end))
                                : one)
                        .toList());
    }

    private Quote quote(SlotFacts facts, Stand stand) {
        Set<Long> areaIds = Stream.concat(
                        stand.sessions().stream().map(SlotSession::areaId),
                        stand.holdings().stream().flatMap(one -> one.areaIds().stream()))
                .collect(Collectors.toSet());
        QuoteInput input = new QuoteInput(
                facts,
                stand.sessions(),
                stand.holdings(),
                closings(stand.sessions()),
                TermCalendar.of(calendar.seasons(), setUp.terms()),
                new OffPeakHours(setUp.offPeak()),
                areaIds.isEmpty() ? Map.of() : setUp.items(areaIds),
                areaIds.isEmpty() ? Map.of() : sites.areasById(areaIds));
        String service = facts.tariff() == null
                ? null
                : calculator.tariff(facts.tariff()).map(TariffView::serviceCode).orElse(null);
        return SlotPricing.of(input, service, calculator::answers);
    }

    private Set<LocalDate> closings(List<SlotSession> sessions) {
        if (sessions.isEmpty()) {
            return Set.of();
        }
        LocalDate first = sessions.get(0).date();
        LocalDate last = sessions.stream()
                .map(SlotSession::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Set<LocalDate> closed = new HashSet<>();
        calendar.marks(DateRange.inclusive(first, last)).forEach((day, marks) -> {
            if (marks.cityClosing() != null) {
                closed.add(day);
            }
        });
        return closed;
    }
}
