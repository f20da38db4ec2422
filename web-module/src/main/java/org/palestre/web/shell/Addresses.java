package org.palestre.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses within this application, safe to send a browser to. */
public final class Addresses {

    private static final int LONGEST = 2000;

    private Addresses() {}

    /** The address of the page that was asked for, with its query. */
    public static String here(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return local(query == null ? path : path + "?" + query);
    }

    /** The address itself if it is one of ours, else the home page: nobody is sent elsewhere by a forged link. */
    public static String local(String address) {
        boolean ours = address != null
                && address.length() < LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && !address.startsWith("/\\")
                && address.chars().noneMatch(c -> c < ' ' || c == '\\');
        return ours ? address : "/";
    }
}
