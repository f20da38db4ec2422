package org.palestre.seasonal.renewal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.entity.SlotRequest;

/** What clubs wrote in rows and did not ask for yet. */
@ApplicationScoped
public class RenewalDrafts {

    @PersistenceContext
    private EntityManager entities;

    /** Those of a club in a campaign by the number of the permit, kept from everybody else until this transaction ends. */
    public Map<String, SlotRequest> of(long campaignId, long organisationId) {
        return entities.createQuery(
                        "SELECT r FROM SlotRequest r WHERE r.campaignId = :campaign AND r.organisationId = :club"
                                + " AND r.type = :type AND r.progress.status = :draft",
                        SlotRequest.class)
                .setParameter("campaign", campaignId)
                .setParameter("club", organisationId)
                .setParameter("type", RequestType.RENEWAL)
                .setParameter("draft", RequestStatus.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(SlotRequest::renewedPermitNumber, Function.identity()));
    }

    /** A row that is written for the first time. */
    public void add(SlotRequest draft) {
        entities.persist(draft);
    }
}
