package id.satupintu.integration.rest.edge;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A text that a database can keep: a JSON string without NUL and without half a surrogate pair. */
final class PlainText extends StdDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        String text = parser.getString();
        if (!isKeepable(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "not plain text");
        }
        return text;
    }

    private static boolean isKeepable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}
