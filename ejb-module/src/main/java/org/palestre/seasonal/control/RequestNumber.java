package org.palestre.seasonal.control;

/** How requests and permits are numbered: {@code 2026-27_00000001}, and {@code AOT-2026-27-00000001} for its permit. */
public final class RequestNumber {

    private RequestNumber() {}

    /**
     * The number of a request.
     *
     * @param season label of the first season it is for
     * @param ordinal its place among the requests for that season, from 1
     */
    public static String request(String season, long ordinal) {
        return "%s_%08d".formatted(season, ordinal);
    }

    /** The number of the permit that a request led to. */
    public static String permit(String requestNumber) {
        return "AOT-" + requestNumber.replace('_', '-');
    }
}
