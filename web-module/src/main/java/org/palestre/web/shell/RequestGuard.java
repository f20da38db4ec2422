package org.palestre.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Turns away what no browser sends and says how answers may be used: methods that pages do not know, addresses with a character that
 * no text can hold, bodies that cannot be read or are too large, and the headers that keep pages out of frames, caches and foreign scripts.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestGuard extends HttpFilter {

    private static final Set<String> METHODS_OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean page = "faces".equals(request.getHttpServletMapping().getServletName());
        headers(request, response, page);
        if (page && !METHODS_OF_PAGES.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isUnreadable(request)) {
            refuseAddress(request, response);
        } else {
            switch (request.getRequestURI().startsWith("/api/") ? RequestBody.FINE : RequestBody.of(request, page)) {
                case TOO_LARGE -> refuse(request, response, 413, "too-large");
                case BROKEN -> refuse(request, response, 400, "bad-request");
                case FINE -> chain.doFilter(request, response);
            }
        }
    }

    /** Nobody types NUL, and the database takes it in no text. */
    private static boolean isUnreadable(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && (query.contains("%00") || query.indexOf('\0') >= 0);
    }

    private static void refuseAddress(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/api/")) {
            request.getRequestDispatcher("/api/undecodable").forward(request, response);
        } else {
            refuse(request, response, 400, "bad-request");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String page)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml")
                .forward(new RequestWithoutBody(request), response);
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response, boolean page) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("Content-Security-Policy", NOTHING);
        } else if (page && !request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", request.getUserPrincipal() == null ? "no-cache" : "no-store");
            response.setHeader("Vary", "Accept-Language, Cookie");
        }
    }
}
