package id.satupintu.integration.rest.edge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/** Reads bodies strictly and tells a caller what is wrong and where, in words of its own: never the parser's message. */
@Component
class StrictJson {

    <T extends Checked> T one(byte[] body, Class<T> type) {
        return reading(body, parser -> root(parser, type));
    }

    <T extends Checked> Batch<T> oneOrMany(byte[] body, Class<T> type) {
        return reading(body, parser -> {
            boolean array = parser.currentToken() == JsonToken.START_ARRAY;
            return new Batch<>(array, array ? items(parser, type) : List.of(root(parser, type)));
        });
    }

    private static <T extends Checked> T root(JsonParser parser, Class<T> type) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refusal.of(ProblemKind.MALFORMED_BODY);
        }
        T value = StrictMapper.readerFor(type).readValue(parser);
        Findings findings = Findings.none();
        value.check(findings);
        findings.settle();
        return value;
    }

    private static <T extends Checked> List<T> items(JsonParser parser, Class<T> type) {
        ObjectReader reader = StrictMapper.readerFor(type);
        Findings findings = Findings.none();
        List<T> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == Batch.MOST) {
                throw Refusal.of(ProblemKind.TOO_MANY_ITEMS);
            }
            String place = Batch.place(items.size());
            T item = item(parser, reader, place);
            item.check(findings.at(place));
            items.add(item);
        }
        findings.settle();
        return items;
    }

    private static <T> T item(JsonParser parser, ObjectReader reader, String place) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refusal.naming(ProblemKind.VALIDATION, place, "not-an-object");
        }
        try {
            return reader.readValue(parser);
        } catch (JacksonException wrong) {
            throw Misreading.refusal(wrong, place);
        }
    }

    private static <R> R reading(byte[] body, Reading<R> reading) {
        try (JsonParser whole = StrictMapper.parser(body);
                JsonParser parser = StrictMapper.parser(body)) {
            lookThrough(whole);
            parser.nextToken();
            return reading.from(parser);
        } catch (JacksonException wrong) {
            throw Misreading.refusal(wrong, "");
        }
    }

    /** What is no JSON to its end is malformed, whatever stands wrong in its fields before. */
    private static void lookThrough(JsonParser whole) {
        if (whole.nextToken() == null) {
            throw Refusal.of(ProblemKind.MALFORMED_BODY);
        }
        whole.skipChildren();
        if (whole.nextToken() != null) {
            throw Refusal.of(ProblemKind.MALFORMED_BODY);
        }
    }

    private interface Reading<R> {
        R from(JsonParser parser);
    }
}
