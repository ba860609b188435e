package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Slot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Why the desk did not do what was asked. Each kind has a stable code; none says anything of the customer. */
public abstract sealed class VerificationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    VerificationRefused(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Stable, in lower case with hyphens, such as {@code already-decided}. */
    public String code() {
        return code;
    }

    /** There is no such request, or it is none of this person's business. */
    public static final class NotFound extends VerificationRefused {
        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not-found", "No such verification request");
        }
    }

    /** It has been decided or withdrawn. */
    public static final class AlreadyDecided extends VerificationRefused {
        private static final long serialVersionUID = 1L;
        private final CaseStatus status;

        public AlreadyDecided(CaseStatus status) {
            super("already-decided", "The request is closed: " + status);
            this.status = status;
        }

        public CaseStatus status() {
            return status;
        }
    }

    /** Nobody has decided yet, so there is nothing to read out. */
    public static final class NotDecided extends VerificationRefused {
        private static final long serialVersionUID = 1L;

        public NotDecided() {
            super("not-decided", "The request has not been decided yet");
        }
    }

    /** Whoever asks does not hold the claim, or no longer. */
    public static final class NotTheHolder extends VerificationRefused {
        private static final long serialVersionUID = 1L;

        public NotTheHolder() {
            super("not-the-holder", "The request is not claimed by whoever asks");
        }
    }

    /** Another TL holds it. */
    public static final class ClaimedByOther extends VerificationRefused {
        private static final long serialVersionUID = 1L;
        private final String holder;

        public ClaimedByOther(String holder) {
            super("claimed-by-other", "The request is held by " + holder);
            this.holder = holder;
        }

        public String holder() {
            return holder;
        }
    }

    /** The evidence has changed since it was looked at. */
    public static final class StaleEvidence extends VerificationRefused {
        private static final long serialVersionUID = 1L;
        private final int current;

        public StaleEvidence(int current) {
            super("stale-evidence", "The evidence has changed; its version is now " + current);
            this.current = current;
        }

        public int current() {
            return current;
        }
    }

    /** The same CSO has the same NIK open already. */
    public static final class AlreadyOpen extends VerificationRefused {
        private static final long serialVersionUID = 1L;
        private final transient @Nullable VerificationId open;

        public AlreadyOpen(@Nullable VerificationId open) {
            super("already-open", "The same NIK is already open with the same CSO");
            this.open = open;
        }

        /** Which one is open; absent when it was closed in the meantime. */
        public @Nullable VerificationId open() {
            return open;
        }
    }

    /** What stands in one field or in several cannot be right. */
    public static final class FieldRefused extends VerificationRefused {
        private static final long serialVersionUID = 1L;
        private final transient SequencedMap<String, List<String>> refused;

        public FieldRefused(String field, List<String> reasons) {
            this(new LinkedHashMap<>(Map.of(field, List.copyOf(reasons))));
        }

        FieldRefused(SequencedMap<String, List<String>> refused) {
            super("field-refused", "Refused: " + refused);
            this.refused = Collections.unmodifiableSequencedMap(refused);
        }

        /** Each field by its name in the contract, such as {@code phone}, with the codes of the check that refused. */
        public SequencedMap<String, List<String>> refused() {
            return refused;
        }

        /** The name of the first. */
        public String field() {
            return refused.firstEntry().getKey();
        }

        /** Codes of the check that refused the first. */
        public List<String> reasons() {
            return refused.firstEntry().getValue();
        }
    }

    /** A rejection names at least one reason. */
    public static final class ReasonMissing extends VerificationRefused {
        private static final long serialVersionUID = 1L;

        public ReasonMissing() {
            super("reason-missing", "A rejection needs a reason");
        }
    }

    /** This decision needs a note. */
    public static final class NoteMissing extends VerificationRefused {
        private static final long serialVersionUID = 1L;

        public NoteMissing() {
            super("note-missing", "This decision needs a note");
        }
    }

    /** It is too late for that, or not this person's to do. */
    public static final class Barred extends VerificationRefused {
        private static final long serialVersionUID = 1L;

        Barred(Bar bar) {
            super(bar.code(), bar.message());
        }
    }

    /** No such reason is in force on this day. */
    public static final class ReasonUnknown extends VerificationRefused {
        private static final long serialVersionUID = 1L;
        private final RejectReason reason;

        public ReasonUnknown(RejectReason reason) {
            super("reason-unknown", "The reason is not in force: " + reason);
            this.reason = reason;
        }

        public RejectReason reason() {
            return reason;
        }
    }

    /** The text that the customer would hear has a slot that nothing fills. */
    public static final class SlotEmpty extends VerificationRefused {
        private static final long serialVersionUID = 1L;
        private final RejectReason reason;
        private final Slot slot;

        public SlotEmpty(RejectReason reason, Slot slot) {
            super("slot-empty", "The text of " + reason + " cannot be said while {" + slot.place() + "} is empty");
            this.reason = reason;
            this.slot = slot;
        }

        public RejectReason reason() {
            return reason;
        }

        public Slot slot() {
            return slot;
        }
    }
}
