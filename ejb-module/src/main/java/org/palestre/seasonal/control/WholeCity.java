package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.shared.BusinessException;

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
        if (!person.decidesForWholeCity()) {
            throw BusinessException.forbidden("seasonal.wholeCityOnly");
        }
    }
}
