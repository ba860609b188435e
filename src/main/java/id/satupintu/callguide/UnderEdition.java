package id.satupintu.callguide;

import id.satupintu.edition.EditionDesk;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Finds the edition under which a call was begun; an old call keeps its own. */
@Component
class UnderEdition {

    private final EditionDesk editions;
    private final Map<EditionId, Edition> begun = new ConcurrentHashMap<>();

    UnderEdition(EditionDesk editions) {
        this.editions = editions;
    }

    EditionId current() {
        return editions.current().id();
    }

    /** Asked at every step of a call, so remembered: an edition that calls were begun under never changes. */
    Edition of(Call call) {
        return begun.computeIfAbsent(call.head().edition(), this::find);
    }

    private Edition find(EditionId id) {
        return editions.named(id)
                .orElseThrow(() -> new IllegalStateException("The edition " + id + " of a call is known no longer"));
    }
}
