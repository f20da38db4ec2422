package org.palestre.seasonal.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.seasonal.campaign.boundary.CampaignDocuments;
import org.palestre.seasonal.renewal.boundary.ConsultSlotUse;
import org.palestre.seasonal.scoring.entity.RequestFacts;

/** The facts of requests with what other components know: the use of slots, and the documents that clubs keep. */
@ApplicationScoped
public class CompleteFacts {

    @Inject
    private RequestFacts facts;

    @Inject
    private ConsultSlotUse use;

    @Inject
    private CampaignDocuments documents;

    /** The facts of these requests; drafts and unknown ones are missing. */
    public List<Facts> facts(Collection<Long> requestIds) {
        List<Facts> known = facts.of(requestIds);
        Map<Long, BigDecimal> rates = use.rates(requestIds);
        Map<Long, Map<Long, BigDecimal>> kept = new HashMap<>();
        known.stream()
                .collect(Collectors.groupingBy(
                        Facts::campaignId, Collectors.mapping(Facts::organisationId, Collectors.toSet())))
                .forEach((campaign, clubs) -> kept.put(campaign, shares(campaign, clubs)));
        return known.stream()
                .map(one -> one.with(
                        rates.get(one.requestId()), kept.get(one.campaignId()).get(one.organisationId())))
                .toList();
    }

    /** In per cent, by club; nothing is known if the campaign asks for no document. */
    private Map<Long, BigDecimal> shares(long campaignId, Set<Long> clubs) {
        Map<Long, BigDecimal> shares = new HashMap<>();
        documents
                .shareKept(campaignId, clubs)
                .forEach((club, share) ->
                        shares.put(club, BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP)));
        return shares;
    }
}
