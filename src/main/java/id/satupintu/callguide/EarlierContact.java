package id.satupintu.callguide;

import java.util.List;

/**
 * An earlier call from or for the same number, as whoever answers the next one may know it.
 *
 * @param head with the caller masked
 * @param mine whether it is one's own
 * @param resumable whether it was lost and whoever asks can go on with it
 */
public record EarlierContact(CallHead head, List<RequestRow> requests, boolean mine, boolean resumable) {

    public EarlierContact {
        requests = List.copyOf(requests);
    }
}
