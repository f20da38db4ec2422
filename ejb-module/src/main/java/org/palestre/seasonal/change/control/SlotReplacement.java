package org.palestre.seasonal.change.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.ReplaceSeries;
import org.palestre.occupancy.boundary.SeriesReplacement;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.change.boundary.ChangePreview;
import org.palestre.seasonal.change.boundary.Changed;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.control.PermitToken;
import org.palestre.seasonal.control.Sessions;
import org.palestre.seasonal.control.SlotLines;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.event.PermitChanged;

/** Gives slots other terms for the rest of the season, one or several at once: all or none, in the caller's transaction. */
@ApplicationScoped
public class SlotReplacement {

    @Inject
    private ReplaceSeries replaceSeries;

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private PermitSeries permitSeries;

    @Inject
    private PermitSessions sessions;

    @Inject
    private PermitEditions editions;

    @Inject
    private Permits permits;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitNews news;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PermitChanged> changed;

    /** What it would bring to each, in the order given; nothing is written. */
    public List<ChangePreview> preview(List<Replacement> replacements) {
        List<List<SeriesView>> series =
                replaceSeries.preview(replacements.stream().map(this::series).toList());
        return IntStream.range(0, replacements.size())
                .mapToObj(n -> preview(replacements.get(n), series.get(n)))
                .toList();
    }

    /** Carries it out, with a further edition for each, and tells everybody concerned. */
    public List<Changed> carryOut(List<Replacement> replacements, PermitEventKind kind, String reason) {
        String wording = reason.length() <= 500 ? reason : reason.substring(0, 499) + "…";
        List<Integer> ending = replacements.stream()
                .map(one ->
                        sessions.effect(one.slot().permit(), one.from(), null).sessions())
                .toList();
        List<List<SeriesView>> series =
                replaceSeries.replace(replacements.stream().map(this::series).toList(), wording);
        List<Changed> results = new ArrayList<>();
        for (int n = 0; n < replacements.size(); n++) {
            results.add(finish(replacements.get(n), series.get(n), kind, reason, ending.get(n)));
        }
        return results;
    }

    private Changed finish(Replacement one, List<SeriesView> series, PermitEventKind kind, String reason, int ending) {
        Permit before = one.slot().permit();
        long id = editions.issue(
                before,
                PermitToken.next(),
                one.terms(),
                one.from(),
                reason,
                series.stream().map(SeriesView::seriesId).toList(),
                clock.instant());
        Permit after = permits.get(id);
        journal.note(after, kind, clock.instant(), false, one.from(), null, ending, reason);
        tell(one, before, after, kind, reason);
        changed.fire(new PermitChanged(id, after.requestId(), after.organisationId(), after.edition(), one.from()));
        audit.record(
                kind == PermitEventKind.SWAPPED ? "change.swapSlots" : "change.changeSlot",
                "seasonal.permit",
                id,
                after.number() + ", " + one.from());
        return new Changed(
                id,
                after.number(),
                after.edition(),
                series.stream().mapToInt(view -> view.occurrences().size()).sum(),
                series.stream().mapToInt(view -> view.leftOut().size()).sum());
    }

    private void tell(Replacement one, Permit before, Permit after, PermitEventKind kind, String reason) {
        Map<Long, AreaView> areas = sites.areasById(Stream.concat(before.areaIds().stream(), after.areaIds().stream())
                .distinct()
                .toList());
        PermitNews.News told = PermitNews.News.of(kind, one.from(), null, null, reason)
                .withChange(
                        language -> SlotLines.slot(before.times(), areas(before.areaIds(), areas), language),
                        language -> SlotLines.slot(after.times(), areas(after.areaIds(), areas), language));
        news.tellClub(after, one.slot().request(), told);
        news.tellSite(after, one.slot().request(), told);
        if (before.siteId() != after.siteId()) {
            news.tellSite(before, one.slot().request(), told);
        }
    }

    private static List<AreaView> areas(List<Long> ids, Map<Long, AreaView> areas) {
        return ids.stream().map(areas::get).toList();
    }

    private ChangePreview preview(Replacement one, List<SeriesView> series) {
        Permit permit = one.slot().permit();
        EditionTerms terms = one.terms();
        Sessions coming = Sessions.of(series, sites.areasById(terms.areaIds()), clock.getZone());
        OrganisationView club = organisations.organisation(permit.organisationId());
        return new ChangePreview(
                club.name(),
                sessions.effect(permit, one.from(), null),
                PermitSessions.effect(coming.granted()),
                coming.granted(),
                coming.leftOut(),
                coming.conflicts(),
                Stream.of(
                                one.slot().request().form().correspondent().email(),
                                club.headOfficeEmail(),
                                sites.site(permit.siteId()).email(),
                                sites.site(terms.siteId()).email())
                        .filter(address -> address != null)
                        .distinct()
                        .toList());
    }

    private SeriesReplacement series(Replacement one) {
        LocalDate start =
                one.from().isBefore(one.terms().firstDate()) ? one.terms().firstDate() : one.from();
        return new SeriesReplacement(
                one.slot().permit().seriesIds(),
                one.from(),
                permitSeries.series(
                        one.slot().request(), one.terms(), start, one.terms().lastDate(), one.leaveOutConflicts()));
    }
}
