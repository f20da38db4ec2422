package org.palestre.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets a program that calls often prove its password once, instead of at each call; hashing it is slow on purpose. */
@Path("session")
@RequestScoped
@Tag(name = "Session")
public class SessionResource {

    @Inject
    private HttpServletRequest request;

    /** Opens a session for the caller of HTTP Basic; the cookie of the answer stands for the password afterwards. */
    @POST
    @Operation(summary = "Open a session; send its cookie instead of the password afterwards")
    @SecurityRequirement(name = PalestreApi.BASIC)
    @APIResponse(responseCode = "204", description = "The cookie is set")
    @APIResponse(responseCode = "401", description = "Unknown user or wrong password")
    public Response open() throws ServletException {
        String[] credentials = credentials();
        request.logout();
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true);
        request.login(credentials[0], credentials[1]);
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Ends the session. */
    @DELETE
    @Operation(summary = "Close the session")
    @APIResponse(responseCode = "204", description = "The session is closed")
    public Response close() throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Response.noContent().build();
    }

    private String[] credentials() {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            throw new NotAuthorizedException("Basic");
        }
        String[] credentials = new String(
                        Base64.getDecoder()
                                .decode(header.substring("basic ".length()).strip()),
                        StandardCharsets.UTF_8)
                .split(":", 2);
        if (credentials.length != 2) {
            throw new NotAuthorizedException("Basic");
        }
        return credentials;
    }
}
