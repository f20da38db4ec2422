package org.palestre.accounts.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The people who have an account. */
@ApplicationScoped
public class People {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public Optional<Person> withEmail(String email) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessException {@code accounts.unknownPerson} if there is none */
    public Person withId(long id) {
        return Optional.ofNullable(entities.find(Person.class, id))
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownPerson"));
    }

    /** Refuses a name that cannot be one, as adding or renaming somebody would. */
    public void requireName(String givenName, String familyName) {
        PersonName.typed(givenName, "givenName");
        PersonName.typed(familyName, "familyName");
    }

    /** Whoever has this address, added under this name if nobody has; right also when two ask at the same moment. */
    public Person findOrAdd(Email email, String givenName, String familyName, Locale language) {
        return withEmail(email.address()).orElseGet(() -> {
            database.update(
                    "INSERT INTO accounts.person (email, given_name, family_name, language, created_at)"
                            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING",
                    email.address(),
                    PersonName.typed(givenName, "givenName"),
                    PersonName.typed(familyName, "familyName"),
                    Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "fr",
                    clock.instant());
            return withEmail(email.address()).orElseThrow();
        });
    }
}
