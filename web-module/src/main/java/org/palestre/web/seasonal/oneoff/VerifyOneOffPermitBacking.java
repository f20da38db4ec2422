package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.oneoff.boundary.OneOffPermitCheck;
import org.palestre.seasonal.oneoff.boundary.VerifyOneOffPermit;
import org.palestre.web.seasonal.PermitCode;

/** What whoever scans the code of a one-off permit sees; a stranger's token is answered as an unknown permit. */
@Named
@RequestScoped
public class VerifyOneOffPermitBacking {

    private static final int LONGEST = 100;

    @Inject
    private VerifyOneOffPermit verifyPermit;

    @Inject
    private PermitCode code;

    private String token;
    private OneOffPermitCheck check;

    /** Checks the token. */
    public void load() {
        check = code.checked(token, LONGEST, verifyPermit::check);
    }

    /** The answer; null if there is no such permit. */
    public OneOffPermitCheck getCheck() {
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
