package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.DraftView;
import org.palestre.seasonal.boundary.RequestEnd;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitList;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.entity.RequestDecision;
import org.palestre.seasonal.entity.SlotRequest;

/** Shows drafts and requests in full, with the names that other contexts know. */
@ApplicationScoped
public class RequestViews {

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultSites sites;

    @Inject
    private DecisionViews decisions;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private ClubWindows windows;

    @Inject
    private Permits permits;

    @Inject
    private PermitList permitList;

    @Inject
    private Clock clock;

    public DraftView draft(SlotRequest draft) {
        return drafts(List.of(draft)).get(0);
    }

    /** In the order given. */
    public List<DraftView> drafts(List<SlotRequest> drafts) {
        Map<Long, OrganisationView> clubs = organisations.organisations(
                drafts.stream().map(SlotRequest::organisationId).distinct().toList());
        Map<Long, CampaignView> shown = campaignViews
                .views(campaigns
                        .byIds(drafts.stream()
                                .map(SlotRequest::campaignId)
                                .distinct()
                                .toList())
                        .values())
                .stream()
                .collect(Collectors.toMap(CampaignView::id, Function.identity()));
        return drafts.stream()
                .map(draft -> new DraftView(
                        draft.id(),
                        draft.version(),
                        draft.organisationId(),
                        clubs.get(draft.organisationId()).name(),
                        shown.get(draft.campaignId()),
                        draft.form(),
                        draft.step(),
                        draft.savedAt()))
                .toList();
    }

    /** A request as its club sees it: a decision only once it is published. */
    public SlotRequestView forClub(SlotRequest request) {
        return view(request, request.clubStatus());
    }

    /** A request as the office sees it. */
    public SlotRequestView forOffice(SlotRequest request) {
        return view(request, request.status());
    }

    private SlotRequestView view(SlotRequest request, RequestStatus status) {
        SlotRequestForm form = request.form();
        Optional<RequestDecision> decision = request.decision().filter(made -> !status.undecided());
        Optional<Permit> permit = status.wasGranted() ? permits.ofRequest(request.id()) : Optional.empty();
        List<Wish> wishes = form.wishes();
        var areaIds = new TreeSet<>(WishRules.areaIds(form));
        permit.ifPresent(granted -> areaIds.addAll(granted.areaIds()));
        Map<Long, AreaView> areas = sites.areasById(areaIds);
        Map<Long, SiteView> places =
                sites.sitesById(wishes.stream().map(Wish::siteId).distinct().toList());
        SiteView site = places.get(form.placeAndTimes().siteId());
        Campaign entity = campaigns.get(request.campaignId());
        CampaignView campaign = campaignViews.view(entity, windows.of(entity, request.organisationId()));
        Optional<DisciplineView> discipline = sites.disciplines().stream()
                .filter(known -> known.code().equals(form.activity().disciplineCode()))
                .findFirst();
        return new SlotRequestView(
                request.id(),
                request.version(),
                request.number(),
                status,
                request.type(),
                request.renewedPermitNumber(),
                request.organisationId(),
                organisations.organisation(request.organisationId()).name(),
                campaign,
                form,
                site.name(),
                site.districtCode(),
                DecisionViews.names(form.placeAndTimes().areaIds(), areas),
                discipline
                        .map(DisciplineView::familyName)
                        .orElse(form.activity().familyCode()),
                discipline.map(DisciplineView::name).orElse(form.activity().disciplineCode()),
                request.progress().submittedAt(),
                request.progress().examinedAt(),
                request.progress().withdrawnAt(),
                status.undecided(),
                status == RequestStatus.WITHDRAWN && campaign.phase() == CampaignPhase.OPEN,
                decision.map(made -> decisions.view(made, permit, areas, places))
                        .orElse(null),
                decision.map(RequestDecision::publishedAt).orElse(null),
                request.end()
                        .map(end -> new RequestEnd(
                                end.at(),
                                permit.map(ended -> ended.standing().endsOn()).orElse(null),
                                end.reason()))
                        .orElse(null),
                permit.map(granted -> permitList.summary(granted.id(), LocalDate.now(clock)))
                        .orElse(null),
                WishViews.of(wishes, places, areas));
    }
}
