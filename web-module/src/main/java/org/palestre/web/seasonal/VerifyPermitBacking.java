package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.PermitCheck;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.boundary.VerifyPermit;

/** What whoever scans the code of a permit sees; a stranger's token is answered as an unknown permit. */
@Named
@RequestScoped
public class VerifyPermitBacking {

    private static final int LONGEST = 200;

    @Inject
    private VerifyPermit verifyPermit;

    @Inject
    private PermitCode code;

    private String token;
    private PermitCheck check;

    /** Checks the token. */
    public void load() {
        check = code.checked(token, LONGEST, verifyPermit::check);
    }

    /** The answer; null if there is no such permit. */
    public PermitCheck getCheck() {
        return check;
    }

    /** Whether the permit holds today. */
    public boolean isValid() {
        return check != null && check.validity() == PermitValidity.VALID;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
