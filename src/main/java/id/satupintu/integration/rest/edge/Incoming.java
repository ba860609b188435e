package id.satupintu.integration.rest.edge;

import java.util.Locale;

/** The body of a call, read only when the controller asks for it: rights, 404, state and holder are looked at first. */
public final class Incoming {
    private final LimitedBody body;
    private final StrictJson json;

    Incoming(LimitedBody body, StrictJson json) {
        this.body = body;
        this.json = json;
    }

    /**
     * One object. Another media type is refused with 415, unknown fields and malformed JSON with 400, wrong values with
     * 422.
     */
    public <T extends Checked> T one(Class<T> type) {
        return json.one(body.json(), type);
    }

    /** One object or an array of up to {@value Batch#MOST}. */
    public <T extends Checked> Batch<T> oneOrMany(Class<T> type) {
        return json.oneOrMany(body.json(), type);
    }

    /** The language of the sentences in the answer: Indonesian unless English is asked for. */
    public Locale language() {
        return ProblemTexts.language(body);
    }

    /** For calls without a body: nothing, or an empty object. */
    public void nothing() {
        byte[] bytes = body.bytes();
        if (bytes.length > 0) {
            json.one(bytes, Nothing.class);
        }
    }

    record Nothing() implements Checked {
        @Override
        public void check(Findings findings) {
            // an empty object has nothing to look at
        }
    }
}
