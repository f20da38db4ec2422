package org.palestre.web.shell;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether what a form sends can be taken. The API has limits of its own. */
enum RequestBody {
    FINE,
    BROKEN,
    TOO_LARGE;

    /** As multipart-config in web.xml says; a form without files is never near it. */
    private static final long LARGEST = 25_165_824;

    private static final long LARGEST_WITHOUT_FILES = 4_194_304;

    /** How a page names the state that it keeps on the server. */
    private static final Pattern VIEW_STATE = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

    /** @param page whether it goes to a page, whose forms always carry the state of their view */
    static RequestBody of(HttpServletRequest request, boolean page) {
        if (!"POST".equals(request.getMethod())) {
            return FINE;
        }
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        boolean files = type.startsWith("multipart/");
        if (request.getContentLengthLong() > (files ? LARGEST : LARGEST_WITHOUT_FILES)) {
            return TOO_LARGE;
        }
        if (files ? !type.contains("boundary=") : isEndless(request)) {
            return BROKEN;
        }
        RequestBody body = read(request, files);
        return body == FINE && page && !hasView(request) ? BROKEN : body;
    }

    private static boolean hasView(HttpServletRequest request) {
        String state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        return state != null && VIEW_STATE.matcher(state).matches();
    }

    /** No browser sends a form without files piece by piece, and nothing would bound it. */
    private static boolean isEndless(HttpServletRequest request) {
        return request.getContentLengthLong() < 0
                && (request.getHeader("Transfer-Encoding") != null
                        || request.getProtocol().startsWith("HTTP/2"));
    }

    private static RequestBody read(HttpServletRequest request, boolean files) {
        try {
            if (files) {
                request.getParts();
            }
        } catch (IllegalStateException e) {
            return TOO_LARGE;
        } catch (IOException | ServletException | IllegalArgumentException e) {
            return BROKEN;
        }
        try {
            request.getParameterMap();
            return FINE;
        } catch (IllegalStateException | IllegalArgumentException e) {
            return BROKEN;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException) {
                return BROKEN;
            }
            throw e;
        }
    }
}
