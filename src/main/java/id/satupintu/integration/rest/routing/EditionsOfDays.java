package id.satupintu.integration.rest.routing;

import id.satupintu.edition.EditionDesk;
import id.satupintu.edition.NoEdition;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.policy.Edition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The editions that one call needs, each looked up once. */
final class EditionsOfDays {
    private final EditionDesk editions;
    private final Map<LocalDate, Edition> known = new HashMap<>();
    private @Nullable Edition current;

    EditionsOfDays(EditionDesk editions) {
        this.editions = editions;
    }

    /** The edition of a day, or today's. A day that no edition covers refuses the call and names the place. */
    Edition on(@Nullable LocalDate day, String place) {
        try {
            return day == null ? current() : known.computeIfAbsent(day, editions::on);
        } catch (NoEdition none) {
            throw Refusal.naming(ProblemKind.NO_EDITION, place + "on", "no-edition");
        }
    }

    private Edition current() {
        if (current == null) {
            current = editions.current();
        }
        return current;
    }
}
