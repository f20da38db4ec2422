package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.LongStream;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.control.RequestNumber;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The requests of all clubs, drafts among them. */
@ApplicationScoped
public class SlotRequests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    /** @throws BusinessException {@code seasonal.unknownRequest} */
    public SlotRequest get(long id) {
        return found(entities.find(SlotRequest.class, id));
    }

    /** The request as it stands now, kept from everybody else until this transaction ends. */
    public SlotRequest lock(long id) {
        return found(entities.find(SlotRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The drafts of new requests of a club, the latest first. */
    public List<SlotRequest> drafts(long organisationId) {
        return entities.createQuery(
                        "SELECT r FROM SlotRequest r WHERE r.organisationId = :club AND r.progress.status = :draft"
                                + " AND r.type = :type ORDER BY r.savedAt DESC, r.id DESC",
                        SlotRequest.class)
                .setParameter("club", organisationId)
                .setParameter("draft", RequestStatus.DRAFT)
                .setParameter("type", RequestType.NEW)
                .getResultList();
    }

    /** How many drafts of new requests of a club lie about. */
    public long countDrafts(long organisationId) {
        return database.number(
                "SELECT count(*) FROM seasonal.slot_request WHERE organisation_id = ? AND status = 'DRAFT' AND type = 'NEW'",
                organisationId);
    }

    public void add(SlotRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** Writes what was changed, so that what follows in SQL sees it. */
    public void flush() {
        entities.flush();
    }

    public void remove(SlotRequest draft) {
        entities.remove(draft);
    }

    /** The next numbers of a season. Whoever asks next waits until this transaction ends: no number is lost. */
    public List<String> nextNumbers(String season, int many) {
        long last = database.number("""
                INSERT INTO seasonal.request_number AS n (season, last) VALUES (?, ?)
                ON CONFLICT (season) DO UPDATE SET last = n.last + excluded.last RETURNING last""", season, many);
        return LongStream.rangeClosed(last - many + 1, last)
                .mapToObj(ordinal -> RequestNumber.request(season, ordinal))
                .toList();
    }

    private static SlotRequest found(SlotRequest request) {
        if (request == null) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return request;
    }
}
