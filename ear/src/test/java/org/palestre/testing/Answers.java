package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
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

    /** The list in an answer that must be a success. */
    public static JsonArray answeredList(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray();
    }
}
