package org.palestre.seasonal.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Confirms to anybody who scans the code of a permit that it holds today, and what it covers. Names no person. */
@Stateless
@PermitAll
public class VerifyPermit {

    /**
     * Checks a permit by the token in its code.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.unknownPermit} if there is none with this token
     */
    public PermitCheck check(String token) {
        throw new UnsupportedOperationException();
    }
}
