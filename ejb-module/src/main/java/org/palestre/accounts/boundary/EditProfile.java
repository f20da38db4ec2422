package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.accounts.entity.Telephone;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Name, telephone and language of whoever has signed in. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class EditProfile {

    @EJB
    private CurrentPerson current;

    @Inject
    private People people;

    /** The caller's profile. */
    public Profile profile() {
        Person person = people.withId(current.requirePersonId());
        return new Profile(
                person.email(),
                person.givenName(),
                person.familyName(),
                Telephone.shown(person.telephone()),
                person.language());
    }

    /** From now on the caller is written to in that language: whoever reads the screens in it reads letters in it too. */
    public void speak(Locale language) {
        people.withId(current.requirePersonId()).write(language);
    }

    /**
     * Changes the caller's profile; the e-mail in it is not looked at.
     *
     * @throws BusinessException at the field that cannot be accepted
     */
    public void change(Profile profile) {
        Person person = people.withId(current.requirePersonId());
        person.rename(profile.givenName(), profile.familyName());
        person.reachAt(Telephone.typed(profile.telephone()));
        person.write(profile.language());
    }
}
