package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** Reads an amount in euros, written as text with a point and at most two digits after it, and refuses anything else. */
final class AmountText extends StdDeserializer<Money> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    AmountText() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String field = JsonField.path(parser.getParsingContext());
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
        if (text == null || !text.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
            String shown = text == null ? parser.currentToken().asString() : text;
            throw BusinessException.invalid(
                    "api.badAmount",
                    field,
                    shown == null ? "" : shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN)));
        }
        return Money.euros(text);
    }
}
