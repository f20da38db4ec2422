package org.palestre.accounts.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.entity.OrganisationProjections;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Who is calling, for whom this person acts, and where an agent may act.
 *
 * <p>For everybody: it tells a caller about the caller only. Nothing is remembered from one call to the next, so that
 * a delegation that has ended or a role that was taken away counts at once.
 */
@Stateless
@PermitAll
public class CurrentPerson {

    @Resource
    private SessionContext session;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OrganisationProjections organisations;

    /** The person who has signed in; empty for a visitor, and for whoever has been suspended since. */
    public Optional<Identity> identity() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT p.id, p.email, p.given_name, p.family_name, p.language, string_agg(r.role, ','),
                               p.session_epoch
                          FROM accounts.person p JOIN accounts.sign_in_role r ON r.email = p.email
                         WHERE p.email = lower(?1) GROUP BY p.id""")
                .setParameter(1, session.getCallerPrincipal().getName())
                .getResultList();
        return rows.stream().findFirst().map(row -> identity((Object[]) row));
    }

    /**
     * The id of the person who has signed in.
     *
     * @throws BusinessException {@code accounts.signInRequired} if nobody has
     */
    public long requirePersonId() {
        return identity()
                .orElseThrow(() -> BusinessException.forbidden("accounts.signInRequired"))
                .personId();
    }

    /** Whether the person who has signed in acts for that organisation. */
    public boolean actsFor(long organisationId) {
        return !entities.createNativeQuery("""
                        SELECT 1 FROM accounts.delegation d JOIN accounts.person p ON p.id = d.person_id
                         WHERE p.email = lower(?1) AND p.suspended_at IS NULL AND d.organisation_id = ?2
                           AND d.accepted_at IS NOT NULL AND d.ended_at IS NULL LIMIT 1""")
                .setParameter(1, session.getCallerPrincipal().getName())
                .setParameter(2, organisationId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Refuses whoever does not act for that organisation, in the same words as for one that does not exist.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation}
     */
    public void requireActsFor(long organisationId) {
        if (!actsFor(organisationId)) {
            throw BusinessException.notFound("accounts.unknownOrganisation");
        }
    }

    /** The organisations for which the person who has signed in acts, by name. */
    public List<OrganisationView> organisations() {
        return organisations.actedForBy(session.getCallerPrincipal().getName());
    }

    /** Where the agent who has signed in may act; nowhere if it is no agent. */
    public AgentScope scope() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT a.whole_city,
                               (SELECT string_agg(s.site_id::text, ',') FROM accounts.agent_site s
                                 WHERE s.person_id = a.person_id),
                               (SELECT string_agg(d.district_code, ',') FROM accounts.agent_district d
                                 WHERE d.person_id = a.person_id)
                          FROM accounts.agent a JOIN accounts.person p ON p.id = a.person_id
                         WHERE p.email = lower(?1) AND p.suspended_at IS NULL""")
                .setParameter(1, session.getCallerPrincipal().getName())
                .getResultList();
        return rows.stream().findFirst().map(row -> scope((Object[]) row)).orElse(AgentScope.NOWHERE);
    }

    /** Whether the person who has signed in decides for the whole city: an administrator, or an agent with all of it for scope. */
    public boolean decidesForWholeCity() {
        return identity().map(who -> who.roles().contains(Roles.ADMINISTRATOR)).orElse(false) || scope().wholeCity();
    }

    /**
     * Refuses an agent outside his or her scope.
     *
     * @throws BusinessException {@code accounts.outOfScope}
     */
    public void requireScope(long siteId, String districtCode) {
        scope().require(siteId, districtCode);
    }

    private static Identity identity(Object[] row) {
        return new Identity(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Locale.forLanguageTag((String) row[4]),
                parts(row[5]),
                (Integer) row[6]);
    }

    private static AgentScope scope(Object[] row) {
        return new AgentScope(
                (Boolean) row[0], parts(row[1]).stream().map(Long::valueOf).collect(Collectors.toSet()), parts(row[2]));
    }

    private static Set<String> parts(Object joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(((String) joined).split(",")).collect(Collectors.toSet());
    }
}
