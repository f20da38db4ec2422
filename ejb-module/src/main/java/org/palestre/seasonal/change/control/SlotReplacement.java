package org.palestre.seasonal.change.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.seasonal.boundary.AgreementEffect;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.change.boundary.ChangePreview;
import org.palestre.seasonal.change.boundary.Changed;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.control.PermitToken;
import org.palestre.seasonal.control.Sessions;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.event.PermitChanged;
import org.palestre.seasonal.pricing.boundary.PreviewPrice;

/** Gives slots other terms for the rest of the season, one or several at once: all or none, in the caller's transaction. */
@ApplicationScoped
public class SlotReplacement {

    @Inject
    private ReplacedSeries series;

    @Inject
    private ReplacementNews news;

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private PermitSessions sessions;

    @Inject
    private PreviewPrice prices;

    @Inject
    private PermitEditions editions;

    @Inject
    private Permits permits;

    @Inject
    private PermitJournal journal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PermitChanged> changed;

    /** What it would bring to each, in the order given; nothing is written. */
    public List<ChangePreview> preview(List<Replacement> replacements) {
        List<List<SeriesView>> outlook = series.preview(replacements);
        return IntStream.range(0, replacements.size())
                .mapToObj(n -> preview(replacements.get(n), outlook.get(n)))
                .toList();
    }

    /** Carries it out, with a further edition for each, and tells everybody concerned. */
    public List<Changed> carryOut(List<Replacement> replacements, PermitEventKind kind, String reason) {
        List<SlotEffect> ending = replacements.stream().map(this::leaving).toList();
        List<List<SeriesView>> written =
                series.write(replacements, reason.length() <= 500 ? reason : reason.substring(0, 499) + "…");
        List<Changed> results = new ArrayList<>();
        for (int n = 0; n < replacements.size(); n++) {
            results.add(finish(replacements.get(n), written.get(n), kind, reason, ending.get(n)));
        }
        return results;
    }

    private Changed finish(
            Replacement one, List<SeriesView> written, PermitEventKind kind, String reason, SlotEffect ending) {
        long id = editions.issue(
                one.permit(),
                PermitToken.next(),
                one.terms(),
                one.from(),
                reason,
                written.stream().map(SeriesView::seriesId).toList(),
                clock.instant());
        Permit after = permits.get(id);
        note(after, one, kind, ending.sessions(), reason);
        changed.fire(new PermitChanged(
                id,
                one.permit().id(),
                after.requestId(),
                after.organisationId(),
                after.edition(),
                one.from(),
                ending.minutes(),
                PermitSessions.effect(coming(one, written).granted()).minutes()));
        news.tell(one, after, kind, reason);
        audit.record(
                kind == PermitEventKind.SWAPPED ? "change.swapSlots" : "change.changeSlot",
                "seasonal.permit",
                id,
                after.number() + ", " + one.from());
        return new Changed(
                id,
                after.number(),
                after.edition(),
                written.stream().mapToInt(view -> view.occurrences().size()).sum(),
                written.stream().mapToInt(view -> view.leftOut().size()).sum());
    }

    private void note(Permit after, Replacement one, PermitEventKind kind, int ending, String reason) {
        journal.note(after, kind, clock.instant(), false, one.from(), null, ending, reason);
        AgreementEffect effect = one.agreement();
        if (effect.toSign() || effect == AgreementEffect.ENDS) {
            PermitEventKind presence = effect.toSign() ? PermitEventKind.KEYLESS : PermitEventKind.ATTENDED_AGAIN;
            journal.note(after, presence, clock.instant(), false, one.from(), null, null, null);
        }
    }

    private SlotEffect leaving(Replacement one) {
        return sessions.effect(one.permit(), one.from(), null);
    }

    private Sessions coming(Replacement one, List<SeriesView> written) {
        return Sessions.of(written, sites.areasById(one.terms().areaIds()), clock.getZone());
    }

    private ChangePreview preview(Replacement one, List<SeriesView> outlook) {
        Sessions coming = coming(one, outlook);
        return new ChangePreview(
                organisations.organisation(one.permit().organisationId()).name(),
                leaving(one),
                PermitSessions.effect(coming.granted()),
                coming.granted(),
                coming.leftOut(),
                coming.conflicts(),
                one.suspensions(),
                one.agreement(),
                news.addresses(one),
                prices.changed(one.permit().requestId(), one.from(), coming.granted()));
    }
}
