package id.satupintu.integration.rest.edge;

import org.jspecify.annotations.Nullable;

/** A failure as it may be logged: its kinds and its traces, without the messages, which may repeat what was sent. */
final class Unforeseen extends Exception {
    private static final long serialVersionUID = 1L;

    Unforeseen(Throwable failure) {
        super(failure.getClass().getName(), cause(failure), false, true);
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Unforeseen cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause == failure ? null : new Unforeseen(cause);
    }
}
