package id.satupintu.integration.rest.verification;

import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.verification.VerificationId;
import java.util.UUID;

/** Ids as they stand in addresses: what is no id leads nowhere (404). */
final class RequestIds {

    private RequestIds() {}

    static VerificationId read(String text) {
        try {
            return new VerificationId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw Refusal.of(ProblemKind.NOT_FOUND);
        }
    }
}
