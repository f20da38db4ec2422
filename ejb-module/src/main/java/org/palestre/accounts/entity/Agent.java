package org.palestre.accounts.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** A person who works for the city: which tasks, and where. */
@Entity
@Table(schema = "accounts", name = "agent")
@Access(AccessType.FIELD)
public class Agent {

    /** The roles that an administrator gives. */
    public static final Set<String> ROLES =
            Set.of(Roles.ADMINISTRATOR, Roles.BOOKING_OFFICE, Roles.AUDITOR, Roles.TREASURER, Roles.CASHIER);

    @Id
    @Column(name = "person_id")
    private long personId;

    @Version
    private long version;

    @Column(name = "whole_city")
    private boolean wholeCity;

    @ElementCollection
    @CollectionTable(schema = "accounts", name = "agent_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "accounts", name = "agent_site", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "site_id")
    private Set<Long> siteIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "accounts", name = "agent_district", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "district_code")
    private Set<String> districtCodes = new HashSet<>();

    protected Agent() {}

    public Agent(long personId, Set<String> roles, AgentScope scope) {
        this.personId = personId;
        assign(roles, scope);
    }

    /**
     * Takes other tasks and another scope.
     *
     * @throws BusinessException {@code accounts.unknownRole} at {@code roles}, {@code accounts.noScope} at {@code scope}
     *     if the scope is neither the city, nor a district, nor a site
     */
    public final void assign(Set<String> newRoles, AgentScope scope) {
        if (!ROLES.containsAll(newRoles)) {
            throw BusinessException.invalid("accounts.unknownRole", "roles");
        }
        if (!scope.wholeCity()
                && scope.siteIds().isEmpty()
                && scope.districtCodes().isEmpty()) {
            throw BusinessException.invalid("accounts.noScope", "scope");
        }
        wholeCity = scope.wholeCity();
        replace(roles, newRoles);
        replace(siteIds, wholeCity ? Set.of() : scope.siteIds());
        replace(districtCodes, wholeCity ? Set.of() : scope.districtCodes());
    }

    private static <T> void replace(Set<T> current, Set<T> wanted) {
        current.retainAll(wanted);
        current.addAll(wanted);
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    public AgentScope scope() {
        return new AgentScope(wholeCity, siteIds, districtCodes);
    }
}
