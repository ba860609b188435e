package id.satupintu.callguide;

import java.util.List;

/**
 * An earlier call from or for the same number, as whoever answers the next one may know it.
 *
 * @param head with the caller masked
 * @param mine whether it is one's own
 */
public record EarlierContact(CallHead head, List<RequestRow> requests, boolean mine) {

    public EarlierContact {
        requests = List.copyOf(requests);
    }

    /** Whether it was lost and can be gone on with. */
    public boolean resumable() {
        return head.open() && head.goneAt() != null;
    }
}
