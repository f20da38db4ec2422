package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.palestre.shared.BusinessException;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/** A page that the printed code of a permit leads to: who guesses tokens gets tired, and nobody keeps the answer. */
@RequestScoped
public class PermitCode {

    @Inject
    private ClientThrottle throttle;

    @Inject
    private HttpServletRequest request;

    /**
     * Checks a token; keeps the answer out of search engines and caches.
     *
     * @param token null if the address has none
     * @param longest no token is longer
     * @return null, with status 404, if there is no such permit
     */
    public <T> T checked(String token, int longest, Function<String, T> check) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        throttle.requireNoRest(request, Attempt.UNKNOWN_PERMIT);
        T found = token == null || token.length() > longest ? null : known(token, check);
        if (found == null) {
            throttle.count(request, Attempt.UNKNOWN_PERMIT);
            external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return found;
    }

    private static <T> T known(String token, Function<String, T> check) {
        try {
            return check.apply(token);
        } catch (BusinessException e) {
            if (e.kind() != BusinessException.Kind.NOT_FOUND) {
                throw e;
            }
            return null;
        }
    }
}
