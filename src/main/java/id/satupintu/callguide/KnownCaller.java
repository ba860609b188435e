package id.satupintu.callguide;

import id.satupintu.callback.CallbackRow;
import id.satupintu.verification.CaseView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the house knows of a caller before the first word. Written out it says nothing of the caller.
 *
 * @param number as the telephony shows it, null when it shows none
 * @param contacts earlier calls of thirty days at the site, the newest first
 * @param callbacks what the site has promised to that number and not kept yet
 * @param unread results of those earlier calls that nobody has read out, whoever began them
 */
public record KnownCaller(
        @Nullable String number, List<EarlierContact> contacts, List<CallbackRow> callbacks, List<CaseView> unread) {

    public KnownCaller {
        contacts = List.copyOf(contacts);
        callbacks = List.copyOf(callbacks);
        unread = List.copyOf(unread);
    }

    @Override
    public String toString() {
        return "KnownCaller";
    }
}
