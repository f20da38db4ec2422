package org.palestre.accounts.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.palestre.shared.BusinessException;
import org.palestre.shared.SqlState;

/** The organisations, each of them once: a number of a register belongs to one of them. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext
    private EntityManager entities;

    /** @throws BusinessException {@code accounts.unknownOrganisation} if there is none */
    public Organisation withId(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id))
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownOrganisation"));
    }

    /** The same, held until the transaction ends, so that two who change who acts for it do so one after the other. */
    public Organisation hold(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownOrganisation"));
    }

    /** @throws BusinessException {@code accounts.alreadyRegistered} if one of its numbers belongs to another */
    public Organisation add(Organisation organisation) {
        entities.persist(organisation);
        write();
        return organisation;
    }

    /** Writes what was changed. @throws BusinessException as {@link #add} */
    public void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw (BusinessException)
                        BusinessException.conflict("accounts.alreadyRegistered").initCause(e);
            }
            throw e;
        }
    }
}
