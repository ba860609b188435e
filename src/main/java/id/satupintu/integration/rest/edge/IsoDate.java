package id.satupintu.integration.rest.edge;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A day as ISO text, {@code 2026-11-22}, and nothing else. */
final class IsoDate extends StdDeserializer<LocalDate> {
    private static final int LENGTH = "2026-11-22".length();

    IsoDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(context.constructType(LocalDate.class), parser);
        }
        String text = parser.getString();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException wrong) {
            // falls through to the one refusal below
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not an ISO date");
    }
}
