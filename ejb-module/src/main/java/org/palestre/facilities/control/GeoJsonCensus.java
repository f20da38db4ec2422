package org.palestre.facilities.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.shared.BusinessException;

/** Reads the GeoJSON form of the census as a stream, so that it knows each line and nothing can nest too deep. */
final class GeoJsonCensus {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 10_000;

    private final JsonParser parser;
    private final List<CensusRecords.Record> records = new ArrayList<>();
    private final List<CensusRowView> broken = new ArrayList<>();

    private GeoJsonCensus(JsonParser parser) {
        this.parser = parser;
    }

    static CensusRecords read(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            GeoJsonCensus census = new GeoJsonCensus(parser);
            try {
                census.collection();
            } catch (JsonException | NoSuchElementException | IllegalStateException e) {
                throw BusinessException.invalid("facilities.censusBroken", "file", census.line());
            }
            return new CensusRecords(census.records, census.broken);
        }
    }

    private long line() {
        return Math.max(1, parser.getLocation().getLineNumber());
    }

    private void collection() {
        parser.next();
        boolean found = false;
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            event = parser.next();
            if (key.equals("features") && event == Event.START_ARRAY && !found) {
                found = true;
                features();
            } else {
                skip(event, 1);
            }
        }
        while (parser.hasNext()) {
            parser.next();
        }
        if (!found) {
            throw BusinessException.invalid("facilities.censusUnknownColumns", "file");
        }
    }

    private void features() {
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            int line = (int) line();
            if (records.size() + broken.size() >= CensusFile.MOST_ROWS) {
                throw BusinessException.invalid("facilities.censusTooManyRows", "file", CensusFile.MOST_ROWS);
            }
            if (event == Event.START_OBJECT) {
                feature(line);
            } else {
                skip(event, 2);
                broken.add(CensusRowView.refused(line, "facilities.census.noFeature", null, null, null));
            }
        }
    }

    private void feature(int line) {
        Map<String, String> values = new HashMap<>();
        GeoPoint point = null;
        boolean properties = false;
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            event = parser.next();
            if (key.equals("properties") && event == Event.START_OBJECT) {
                properties = true;
                properties(values);
            } else if (key.equals("geometry") && event == Event.START_OBJECT) {
                point = geometry();
            } else {
                skip(event, 3);
            }
        }
        if (properties) {
            records.add(new CensusRecords.Record(line, values, point));
        } else {
            broken.add(CensusRowView.refused(line, "facilities.census.noFeature", null, null, null));
        }
    }

    private void properties(Map<String, String> values) {
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            event = parser.next();
            switch (event) {
                case VALUE_STRING, VALUE_NUMBER -> values.put(key, shortened(parser.getString()));
                case VALUE_TRUE -> values.put(key, "true");
                case VALUE_FALSE -> values.put(key, "false");
                case VALUE_NULL -> values.put(key, "");
                case START_ARRAY -> values.put(key, items());
                default -> skip(event, 4);
            }
        }
    }

    private String items() {
        StringBuilder items = new StringBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event == Event.VALUE_STRING && items.length() < LONGEST) {
                items.append(items.isEmpty() ? "" : ",").append(parser.getString());
            } else {
                skip(event, 5);
            }
        }
        return shortened(items.toString());
    }

    /** The point of a geometry; one that does not exist if the geometry is no point. */
    private GeoPoint geometry() {
        List<Double> numbers = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            event = parser.next();
            if (key.equals("coordinates") && event == Event.START_ARRAY) {
                for (event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
                    numbers.add(event == Event.VALUE_NUMBER ? Double.valueOf(parser.getString()) : Double.NaN);
                    skip(event, 5);
                }
            } else {
                skip(event, 4);
            }
        }
        return numbers.size() < 2 ? new GeoPoint(Double.NaN, Double.NaN) : new GeoPoint(numbers.get(1), numbers.get(0));
    }

    /** Passes over a value that begins with this event. */
    private void skip(Event begin, int depth) {
        int open = opens(begin) ? 1 : 0;
        while (open > 0) {
            if (depth + open > DEEPEST) {
                throw BusinessException.invalid("facilities.censusTooDeep", "file", line());
            }
            Event event = parser.next();
            open += opens(event) ? 1 : event == Event.END_ARRAY || event == Event.END_OBJECT ? -1 : 0;
        }
    }

    private static boolean opens(Event event) {
        return event == Event.START_ARRAY || event == Event.START_OBJECT;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
