package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What the API answers, read. */
public final class Answers {

    private Answers() {}

    /** The object in an answer that must have this status; else the test fails with what it says instead. */
    public static JsonObject answered(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
