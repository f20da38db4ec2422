package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.oneoff.boundary.OneOffPermitCheck;
import org.palestre.seasonal.oneoff.boundary.VerifyOneOffPermit;
import org.palestre.shared.BusinessException;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/** What whoever scans the code of a one-off permit sees; a stranger's token is answered as an unknown permit. */
@Named
@RequestScoped
public class VerifyOneOffPermitBacking {

    private static final int LONGEST = 100;

    @Inject
    private VerifyOneOffPermit verifyPermit;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private HttpServletRequest request;

    private String token;
    private OneOffPermitCheck check;

    /** Checks the token; keeps the answer out of search engines and caches. */
    public void load() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        throttle.requireNoRest(request, Attempt.UNKNOWN_PERMIT);
        try {
            check = token == null || token.length() > LONGEST ? null : verifyPermit.check(token);
        } catch (BusinessException e) {
            if (e.kind() != BusinessException.Kind.NOT_FOUND) {
                throw e;
            }
        }
        if (check == null) {
            throttle.count(request, Attempt.UNKNOWN_PERMIT);
            external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
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
