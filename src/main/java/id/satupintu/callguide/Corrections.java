package id.satupintu.callguide;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationReversed;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A decision that comes after the call was closed still belongs to its request: the account is verified after all, or
 * an approval was taken back and it is not. What stands is read anew, for word of the two may come in any order.
 */
@Component
class Corrections {

    private static final String APPROVED = "APPROVED";

    private final VerificationDesk desk;
    private final Calls calls;
    private final ServiceRequests requests;
    private final Telling telling;

    Corrections(VerificationDesk desk, Calls calls, ServiceRequests requests, Telling telling) {
        this.desk = desk;
        this.calls = calls;
        this.requests = requests;
        this.telling = telling;
    }

    @ApplicationModuleListener(condition = "#decided.callId() != null and #decided.outcome() == 'APPROVED'")
    void on(VerificationDecided decided) {
        settle(decided.verificationId(), decided.at());
    }

    @ApplicationModuleListener
    void on(VerificationReversed reversed) {
        if (reversed.outcome().startsWith(APPROVED)) {
            settle(reversed.verificationId(), reversed.at());
        }
    }

    /** Under the call's lock, because the CSO may be closing it at this moment. */
    private void settle(UUID verification, Instant at) {
        requests.callOf(verification)
                .flatMap(calls::findLockedById)
                .ifPresent(call -> call.requests().stream()
                        .filter(request -> verification.equals(request.verificationId()))
                        .filter(request -> standsDifferently(request, call))
                        .forEach(request -> ActingStaff.as(Actor.SYSTEM, () -> {
                            telling.request(request, at);
                            return request;
                        })));
    }

    /** Of an open call nothing is told yet; an approval that comes then is found when it closes. */
    private boolean standsDifferently(ServiceRequest request, Call call) {
        return switch (status(request)) {
            case APPROVED -> !call.open() && request.verifiedNow();
            case APPROVED_NOT_APPLIED -> false;
            default -> request.approvalTakenBack() && !call.open();
        };
    }

    private CaseStatus status(ServiceRequest request) {
        VerificationId id = new VerificationId(Objects.requireNonNull(request.verificationId()));
        return ActingStaff.as(Actor.READER, () -> desk.view(id, Scope.Sites.all()))
                .status();
    }
}
