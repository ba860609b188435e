package id.satupintu.callguide.guide;

import org.jspecify.annotations.Nullable;

/**
 * Why an answer cannot stand.
 *
 * @param field the field it is about, null when it is the answer as a whole
 * @param code stable, such as {@code required}; {@code other-question} when the call stands elsewhere by now
 */
public record Refusal(@Nullable String field, String code) {

    static Refusal of(String code) {
        return new Refusal(null, code);
    }
}
