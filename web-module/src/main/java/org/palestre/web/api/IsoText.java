package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import org.palestre.shared.BusinessException;

/** Reads a date or time written as ISO 8601 text, and refuses anything else at its field. */
final class IsoText<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    /** Makes a value of the text, or throws what the problem document will say. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text, String field);
    }

    private final transient Reader<T> reader;

    IsoText(Class<T> type, Reader<T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String field = JsonField.path(parser.getParsingContext());
        String text = parser.getValueAsString();
        if (text == null) {
            throw BusinessException.invalid(
                    "api.badDate", field, parser.currentToken().asString());
        }
        try {
            return reader.read(text, field);
        } catch (DateTimeException e) {
            throw BusinessException.invalid(
                    "api.badDate", field, text.substring(0, Math.min(text.length(), LONGEST_SHOWN)));
        }
    }
}
