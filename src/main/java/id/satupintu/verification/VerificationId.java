package id.satupintu.verification;

import id.satupintu.workday.Ids;
import java.util.UUID;

/** Identifies one verification request. */
public record VerificationId(UUID value) {

    static VerificationId next() {
        return new VerificationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
