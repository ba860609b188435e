package id.satupintu.callguide;

import id.satupintu.edition.EditionDesk;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import org.springframework.stereotype.Component;

/** Finds the edition under which a call was begun; an old call keeps its own. */
@Component
class UnderEdition {

    private final EditionDesk editions;

    UnderEdition(EditionDesk editions) {
        this.editions = editions;
    }

    EditionId current() {
        return editions.current().id();
    }

    Edition of(Call call) {
        EditionId id = call.head().edition();
        return editions.all().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The edition " + id + " of a call is known no longer"));
    }
}
