package id.satupintu.integration.rest.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.Ruling;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param reasons each with the text to read to the customer
 * @param by the name of the TL
 * @param note the TL's own words, for staff only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RulingBody(
        Outcome outcome,
        List<Ruling.Reading> reasons,
        String by,
        Instant at,
        @Nullable String note) {

    static RulingBody of(Ruling ruling) {
        return new RulingBody(ruling.outcome(), ruling.reasons(), ruling.by().name(), ruling.at(), ruling.note());
    }
}
