package org.palestre.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.palestre.shared.Roles;

/** In tests that run inside the server: does what timers and jobs do, with their rights. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProductItself {

    /** Does it, in no transaction of its own. */
    public <T> T does(Callable<T> work) throws Exception {
        return work.call();
    }
}
