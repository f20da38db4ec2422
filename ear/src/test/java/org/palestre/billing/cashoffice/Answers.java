package org.palestre.billing.cashoffice;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the API answers. */
final class Answers {

    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");

    private Answers() {}

    /** The body of what was created. */
    static String created(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The id with which a body begins. */
    static long id(String body) {
        Matcher found = ID.matcher(body);
        if (!found.lookingAt()) {
            throw new AssertionError(body);
        }
        return Long.parseLong(found.group(1));
    }
}
