package id.satupintu.callguide;

import org.jspecify.annotations.Nullable;

/**
 * A call comes in. Written out it says nothing of the caller.
 *
 * @param callerNumber as the telephony shows it, null when it shows none
 */
public record StartCall(Channel channel, @Nullable String callerNumber) {

    /** A telephone call from that number. */
    public static StartCall byPhone(@Nullable String callerNumber) {
        return new StartCall(Channel.PHONE, callerNumber);
    }

    @Override
    public String toString() {
        return "StartCall[" + channel + "]";
    }
}
