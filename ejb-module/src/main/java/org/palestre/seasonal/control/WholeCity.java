package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Keeps what holds for every club of the city from officers to whom only a part of the city is entrusted. */
@ApplicationScoped
public class WholeCity {

    @Inject
    private CurrentPerson person;

    /**
     * Lets pass whoever works for the whole city, and administrators.
     *
     * @throws BusinessException {@code seasonal.wholeCityOnly}
     */
    public void require() {
        boolean administers = person.identity()
                .map(who -> who.roles().contains(Roles.ADMINISTRATOR))
                .orElse(false);
        if (!administers && !person.scope().wholeCity()) {
            throw BusinessException.forbidden("seasonal.wholeCityOnly");
        }
    }
}
