package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.control.Period;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The campaigns of the city. */
@ApplicationScoped
public class Campaigns {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    /** The latest first. */
    public List<Campaign> all() {
        return entities.createQuery("SELECT c FROM Campaign c ORDER BY c.opensAt DESC", Campaign.class)
                .getResultList();
    }

    /** @throws BusinessException {@code seasonal.unknownCampaign} */
    public Campaign get(long id) {
        return found(entities.find(Campaign.class, id));
    }

    /** These campaigns by id, in one statement. */
    public Map<Long, Campaign> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT c FROM Campaign c WHERE c.id IN :ids", Campaign.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Campaign::id, Function.identity()));
    }

    /** The campaign, kept from being changed by others until this transaction ends. */
    public Campaign lock(long id) {
        return found(entities.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The campaign as a submission needs it: nobody can move its window before this transaction ends, and other
     * submissions need not wait. To be asked for before anything else reads the campaign.
     */
    public Campaign share(long id) {
        database.number("SELECT id FROM seasonal.campaign WHERE id = ? FOR SHARE", id);
        return get(id);
    }

    /** The one that is open; else the next to open; else the one that closed last. */
    public Optional<Campaign> current(Instant now) {
        return currentId(now).map(this::get);
    }

    /** The same, for who has yet to {@link #share} it. */
    public Optional<Long> currentId(Instant now) {
        return database.first("""
                        SELECT id FROM seasonal.campaign
                         ORDER BY (opens_at <= ? AND closes_at > ?) DESC, (opens_at > ?) DESC,
                                  CASE WHEN opens_at > ? THEN opens_at END, closes_at DESC
                         LIMIT 1""", row -> row.getLong("id"), now, now, now, now);
    }

    /** The one that is open, if one is. */
    public Optional<Long> openId(Instant now) {
        return database.first(
                "SELECT id FROM seasonal.campaign WHERE opens_at <= ? AND closes_at > ?",
                row -> row.getLong("id"),
                now,
                now);
    }

    /** What a campaign says to whoever decides on its requests, in one statement. */
    public CampaignFrame frame(long campaignId) {
        return frames(List.of(campaignId)).get(campaignId);
    }

    /** The same for several campaigns, by id. */
    public Map<Long, CampaignFrame> frames(Collection<Long> campaignIds) {
        return database
                .list(
                        """
                        SELECT c.id AS campaign_id, s.id, s.label, s.start_date, s.end_date, c.publication
                          FROM seasonal.campaign c
                          JOIN calendar.season s ON s.id IN (c.first_season_id, c.second_season_id)
                         WHERE c.id = ANY (?::bigint[]) ORDER BY s.start_date""",
                        row -> new Season(
                                row.getLong("campaign_id"),
                                new SeasonRef(
                                        row.getLong("id"),
                                        row.getString("label"),
                                        row.getObject("start_date", LocalDate.class),
                                        row.getObject("end_date", LocalDate.class)
                                                .minusDays(1)),
                                Publication.valueOf(row.getString("publication"))),
                        List.copyOf(campaignIds))
                .stream()
                .collect(Collectors.groupingBy(
                        Season::campaignId, Collectors.collectingAndThen(Collectors.toList(), Campaigns::framed)));
    }

    private record Season(long campaignId, SeasonRef season, Publication publication) {}

    private static CampaignFrame framed(List<Season> seasons) {
        return new CampaignFrame(
                new Period(seasons.stream().map(Season::season).toList()),
                seasons.get(0).publication());
    }

    /** Writes a new or changed campaign now, so that the database judges it. */
    public void save(Campaign campaign) {
        entities.persist(campaign);
        entities.flush();
    }

    /** How many requests were submitted in each of these campaigns; those with none are missing. */
    public Map<Long, Long> requests(Collection<Long> campaignIds) {
        return database
                .list(
                        "SELECT campaign_id, count(*) AS requests FROM seasonal.slot_request"
                                + " WHERE campaign_id = ANY (?::bigint[]) AND status <> 'DRAFT' GROUP BY campaign_id",
                        row -> Map.entry(row.getLong("campaign_id"), row.getLong("requests")),
                        List.copyOf(campaignIds))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Campaign found(Campaign campaign) {
        if (campaign == null) {
            throw BusinessException.notFound("seasonal.unknownCampaign");
        }
        return campaign;
    }
}
