package org.palestre.seasonal.campaign.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.seasonal.campaign.boundary.CampaignDue;
import org.palestre.seasonal.campaign.boundary.ClubDocument;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.seasonal.campaign.entity.AskedDocument;
import org.palestre.seasonal.campaign.entity.Documents;
import org.palestre.seasonal.clubdocuments.boundary.ConsultClubDocuments;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument;

/**
 * How clubs stand with what campaigns ask for. A document is in order if one of its kind is in force today, or if the
 * office noted that the club has it.
 */
@ApplicationScoped
public class DocumentsOfClub {

    @Inject
    private ConsultClubDocuments clubDocuments;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    /** With those of one campaign. */
    public List<ClubDocument> ofCampaign(long campaignId, long organisationId) {
        return complete(documents.asked(campaignId, organisationId), organisationId).stream()
                .flatMap(due -> due.documents().stream())
                .toList();
    }

    /** With those of each campaign that concerns the club now: it may ask, or waits for an answer. */
    public List<CampaignDue> due(long organisationId) {
        return complete(documents.askedNow(organisationId, clock.instant()), organisationId);
    }

    private List<CampaignDue> complete(List<AskedDocument> asked, long organisationId) {
        Map<Long, DueDocument> handedIn = asked.isEmpty()
                ? Map.of()
                : clubDocuments.standing(
                        organisationId,
                        asked.stream().map(one -> one.document().kindId()).collect(Collectors.toSet()));
        Map<Long, List<AskedDocument>> campaigns = asked.stream()
                .collect(Collectors.groupingBy(AskedDocument::campaignId, LinkedHashMap::new, Collectors.toList()));
        return campaigns.values().stream()
                .map(list -> new CampaignDue(
                        list.get(0).campaignId(),
                        list.get(0).campaignName(),
                        list.stream()
                                .map(one -> new ClubDocument(
                                        one.document(),
                                        dueOn(one),
                                        one.keptAt(),
                                        handedIn.get(one.document().kindId())))
                                .toList()))
                .toList();
    }

    private LocalDate dueOn(AskedDocument asked) {
        return asked.endsAt()
                .minusNanos(1)
                .atZone(clock.getZone())
                .toLocalDate()
                .plusDays(asked.document().dueDays());
    }

    /** The share of a campaign's documents that clubs have in order, from 0 to 1, by club; empty if it asks for none. */
    public Map<Long, Double> share(long campaignId, Set<Long> organisationIds) {
        List<RequiredDocument> required = documents.required(campaignId);
        if (required.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> noted = documents.kept(campaignId, organisationIds);
        Map<Long, Set<Long>> inOrder = clubDocuments.inOrder(
                organisationIds, required.stream().map(RequiredDocument::kindId).toList());
        Map<Long, Double> shares = new HashMap<>();
        organisationIds.forEach(club -> {
            Set<Long> kinds = new HashSet<>(noted.getOrDefault(club, Set.of()));
            kinds.addAll(inOrder.getOrDefault(club, Set.of()));
            shares.put(club, kinds.size() / (double) required.size());
        });
        return shares;
    }
}
