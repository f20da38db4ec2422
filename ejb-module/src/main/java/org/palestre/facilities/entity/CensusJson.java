package org.palestre.facilities.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.CensusChange;

/** Values and changes of an import as JSON, for the columns that hold them. */
final class CensusJson {

    private CensusJson() {}

    static Map<String, String> map(String json) {
        Map<String, String> map = new HashMap<>();
        if (json != null) {
            try (var reader = Json.createReader(new StringReader(json))) {
                reader.readObject().forEach((key, value) -> map.put(key, ((JsonString) value).getString()));
            }
        }
        return map;
    }

    static JsonObjectBuilder object(Map<String, String> map) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        map.forEach((key, value) -> put(object, key, value));
        return object;
    }

    static JsonObjectBuilder put(JsonObjectBuilder object, String key, String value) {
        return value == null ? object.addNull(key) : object.add(key, value);
    }

    static String changes(List<CensusChange> changes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (CensusChange change : changes) {
            JsonObjectBuilder object = Json.createObjectBuilder()
                    .add("subject", change.subject())
                    .add("field", change.field())
                    .add("kept", change.kept());
            array.add(put(put(object, "before", change.before()), "after", change.after()));
        }
        return array.build().toString();
    }

    static List<CensusChange> changes(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(change -> new CensusChange(
                            change.getString("subject"),
                            change.getString("field"),
                            text(change, "before"),
                            text(change, "after"),
                            change.getBoolean("kept")))
                    .toList();
        }
    }

    private static String text(JsonObject object, String key) {
        return object.isNull(key) ? null : object.getString(key);
    }
}
