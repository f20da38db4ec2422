package org.palestre.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.palestre.shared.BusinessException;

/**
 * Refuses calls whose headers cannot be parsed. RESTEasy reads them before it looks for a resource, and would answer
 * with the page of a browser's broken request and a line in the log.
 */
@WebFilter("/api/*")
public class UnreadableHeaders extends HttpFilter {

    private static final Pattern WEIGHT = Pattern.compile("\\d{0,3}(\\.\\d{0,9})?");
    private static final Pattern LANGUAGE = Pattern.compile("\\s*([\\w*-]+\\s*(;\\s*q=[\\d.]{1,9}\\s*)?)?");

    @Inject
    private transient SignInProblem problem;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!readable(request.getHeader(HttpHeaders.CONTENT_TYPE), UnreadableHeaders::mediaType)) {
            refuse(415, "api.mediaType", request, response);
        } else if (!readable(request.getHeader(HttpHeaders.ACCEPT), UnreadableHeaders::mediaTypes)) {
            refuse(406, "api.notAcceptable", request, response);
        } else if (!readable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), UnreadableHeaders::languages)) {
            refuse(400, "api.refused", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a header is absent, empty or well written. */
    static boolean readable(String header, Predicate<String> wellWritten) {
        try {
            return header == null || header.isBlank() || wellWritten.test(header);
        } catch (RuntimeException e) {
            // each implementation of JAX-RS has an exception of its own
            return false;
        }
    }

    static boolean mediaTypes(String header) {
        return Arrays.stream(header.split(",")).allMatch(one -> one.isBlank() || mediaType(one.strip()));
    }

    static boolean mediaType(String header) {
        String weight = MediaType.valueOf(header).getParameters().get("q");
        return weight == null || (!weight.isEmpty() && WEIGHT.matcher(weight).matches());
    }

    static boolean languages(String header) {
        return Arrays.stream(header.split(","))
                .allMatch(one -> LANGUAGE.matcher(one).matches());
    }

    private void refuse(int status, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problem.answer(status, BusinessException.invalid(code, null), request.getRequestURI(), request, response);
    }
}
