package org.palestre.seasonal.scoring.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.scoring.control.CompleteFacts;
import org.palestre.seasonal.scoring.control.Facts;
import org.palestre.seasonal.scoring.control.ScoreRules;
import org.palestre.seasonal.scoring.entity.CriteriaStore;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The score of requests, computed from what is known now. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ConsultScores {

    private static final Set<RequestStatus> TOLD = Set.of(RequestStatus.REFUSED, RequestStatus.WAITING_LIST);

    @EJB
    private CurrentPerson person;

    @Inject
    private OfficeRequests office;

    @Inject
    private SlotRequests requests;

    @Inject
    private CriteriaStore criteria;

    @Inject
    private CompleteFacts complete;

    /**
     * The score of a request in the agent's scope; empty if its campaign adopted no criteria.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}, {@code accounts.outOfScope}
     */
    public Optional<ScoreView> forOffice(long requestId) {
        office.get(requestId);
        return one(requestId);
    }

    /**
     * The score of the caller's own request, once its refusal was published; empty before, if it was not refused, or if
     * its campaign adopted no criteria.
     *
     * @throws BusinessException {@code seasonal.unknownRequest} for whoever does not act for its club
     */
    @RolesAllowed(Roles.PERSON)
    public Optional<ScoreView> forClub(long requestId) {
        SlotRequest request = requests.get(requestId);
        if (!person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return TOLD.contains(request.clubStatus()) ? one(requestId) : Optional.empty();
    }

    /**
     * The scores of requests by request, in a number of statements that grows with
     * that of campaigns alone; those whose campaign adopted no criteria are missing. For
     * other components; the caller has checked the right.
     */
    @PermitAll
    public Map<Long, ScoreView> scores(Collection<Long> requestIds) {
        List<Facts> known = complete.facts(requestIds);
        Map<Long, CriteriaView> adopted =
                criteria.of(known.stream().map(Facts::campaignId).collect(Collectors.toSet()));
        Map<Long, ScoreView> scores = new LinkedHashMap<>();
        known.stream()
                .filter(one -> adopted.containsKey(one.campaignId()))
                .forEach(one -> scores.put(one.requestId(), ScoreRules.score(adopted.get(one.campaignId()), one)));
        return scores;
    }

    private Optional<ScoreView> one(long requestId) {
        return Optional.ofNullable(scores(List.of(requestId)).get(requestId));
    }
}
