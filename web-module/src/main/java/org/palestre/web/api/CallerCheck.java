package org.palestre.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Refuses calls whose credentials are wrong, and changes that another site asks a signed-in browser for.
 *
 * <p>The container takes a wrong password for nobody; without this check such a caller would be served as the public. A
 * session's cookie does not travel with a foreign site's POST (SameSite), and where a browser says where a call comes
 * from, it must be us.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerCheck implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        boolean credentials = call.getHeaderString("Authorization") != null;
        if (credentials && request.getUserPrincipal() == null) {
            throw new NotAuthorizedException("Basic");
        }
        if (!credentials && !SAFE.contains(call.getMethod()) && foreign(call)) {
            throw new ForbiddenException();
        }
    }

    private boolean foreign(ContainerRequestContext call) {
        String site = call.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = call.getHeaderString("Origin");
        return origin != null && !ownOrigin(origin);
    }

    private boolean ownOrigin(String origin) {
        try {
            URI from = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(from.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
