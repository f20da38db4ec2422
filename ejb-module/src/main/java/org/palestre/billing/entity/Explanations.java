package org.palestre.billing.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.ExplanationStep;

/** How a price came about, as the database keeps it beside the line. */
final class Explanations {

    private static final String LABEL = "label";
    private static final String DETAIL = "detail";
    private static final String AMOUNT = "amountCents";
    private static final String LABEL_ENGLISH = "labelEnglish";
    private static final String DETAIL_ENGLISH = "detailEnglish";

    private Explanations() {}

    static JsonArray json(Collection<ExplanationStep> steps) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (ExplanationStep step : steps) {
            JsonObjectBuilder object = Json.createObjectBuilder().add(LABEL, step.label());
            add(object, DETAIL, step.detail());
            add(object, LABEL_ENGLISH, step.labelEnglish());
            add(object, DETAIL_ENGLISH, step.detailEnglish());
            if (step.amountCents() != null) {
                object.add(AMOUNT, step.amountCents());
            }
            array.add(object);
        }
        return array.build();
    }

    private static void add(JsonObjectBuilder object, String name, String text) {
        if (text != null) {
            object.add(name, text);
        }
    }

    static List<ExplanationStep> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(step -> new ExplanationStep(
                            step.getString(LABEL),
                            step.getString(DETAIL, null),
                            step.containsKey(AMOUNT)
                                    ? step.getJsonNumber(AMOUNT).longValueExact()
                                    : null,
                            step.getString(LABEL_ENGLISH, null),
                            step.getString(DETAIL_ENGLISH, null)))
                    .toList();
        }
    }
}
