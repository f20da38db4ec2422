package org.palestre.seasonal.renewal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.Completeness;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.Submission;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.renewal.boundary.RenewableSlot;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.seasonal.renewal.boundary.RenewalProblem;
import org.palestre.seasonal.renewal.entity.RenewableSlots;
import org.palestre.seasonal.renewal.entity.Renewals;
import org.palestre.shared.BusinessException;

/** Brings the rows of a renewal together with the slots that they renew, and into the form of a request. */
@ApplicationScoped
public class RenewalRows {

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultSites sites;

    @Inject
    private RenewableSlots renewable;

    @Inject
    private Renewals renewals;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private Submission submission;

    /** The slots of a club, each with what became of its renewal, in two statements. */
    public List<RenewableSlot> slots(long campaignId, long organisationId) {
        Map<String, Renewals.Line> asked = new HashMap<>();
        Map<String, Renewals.Line> drafts = new HashMap<>();
        renewals.of(campaignId, organisationId)
                .forEach(line -> (line.draft() ? drafts : asked).putIfAbsent(line.permitNumber(), line));
        return renewable.of(campaignId, organisationId).stream()
                .map(slot -> {
                    Renewals.Line request = asked.get(slot.permitNumber());
                    Renewals.Line draft = drafts.get(slot.permitNumber());
                    return slot.with(
                            request == null ? null : request.renewal(),
                            draft == null ? null : draft.renewal().form());
                })
                .toList();
    }

    /**
     * What rows become.
     *
     * @param forms the request that each becomes; rows that are asked for already are left out
     * @param problems what is added to a slot, or cannot be kept at all
     */
    public record Prepared(Map<RenewableSlot, SlotRequestForm> forms, List<RenewalProblem> problems) {}

    /** @throws BusinessException {@code renewal.unknownSlot} */
    public Prepared prepare(Campaign campaign, long organisationId, List<RenewalForm> written) {
        Map<Long, RenewableSlot> slots = slots(campaign.id(), organisationId).stream()
                .collect(Collectors.toMap(RenewableSlot::permitId, Function.identity()));
        RenewalFrame frame = frame(campaign, organisationId);
        Prepared prepared = new Prepared(new LinkedHashMap<>(), new ArrayList<>());
        for (RenewalForm row : written) {
            RenewableSlot slot = slots.remove(row.permitId());
            if (slot == null) {
                throw BusinessException.notFound("renewal.unknownSlot");
            }
            if (!slot.renewed()) {
                prepared.problems().addAll(new Reduction(slot, row).additions());
                try {
                    prepared.forms().put(slot, frame.form(slot, row));
                } catch (BusinessException e) {
                    prepared.problems().add(problem(slot, e.field(), e.code(), e.values()));
                }
            }
        }
        return prepared;
    }

    /** What the requests lack, each by itself. */
    public List<RenewalProblem> missing(Map<RenewableSlot, SlotRequestForm> forms, Campaign campaign) {
        Completeness completeness = submission.completeness(forms.values(), campaign);
        List<RenewalProblem> problems = new ArrayList<>();
        forms.forEach((slot, form) -> completeness
                .problems(form)
                .forEach(found -> problems.add(problem(slot, found.field(), found.code(), found.values()))));
        return problems;
    }

    private RenewalFrame frame(Campaign campaign, long organisationId) {
        Period coming = campaignViews.period(campaign);
        Correspondent correspondent = organisations
                .correspondent(organisationId)
                .map(contact -> new Correspondent(contact.name(), contact.email(), contact.telephone()))
                .orElse(Correspondent.EMPTY);
        return new RenewalFrame(coming, before(coming), sites.disciplines(), correspondent);
    }

    /** The season before those of the campaign; where the calendar does not know it, a year before them. */
    private SeasonRef before(Period period) {
        SeasonRef first = period.seasons().get(0);
        return campaignViews.seasons().stream()
                .filter(season -> season.lastDate().isBefore(first.firstDate()))
                .max(Comparator.comparing(SeasonRef::firstDate))
                .orElseGet(() -> new SeasonRef(
                        0,
                        first.label(),
                        first.firstDate().minusYears(1),
                        first.lastDate().minusYears(1)));
    }

    private static RenewalProblem problem(RenewableSlot slot, String field, String code, List<Object> values) {
        return new RenewalProblem(slot.permitId(), slot.permitNumber(), field, code, values);
    }
}
