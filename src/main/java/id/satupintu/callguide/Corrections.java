package id.satupintu.callguide;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.verification.VerificationDecided;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A decision that comes after the call was closed still belongs to its request: the account is verified after all. */
@Component
class Corrections {

    private final Calls calls;
    private final ServiceRequests requests;
    private final Telling telling;

    Corrections(Calls calls, ServiceRequests requests, Telling telling) {
        this.calls = calls;
        this.requests = requests;
        this.telling = telling;
    }

    /** Under the call's lock, because the CSO may be closing it at this moment. */
    @ApplicationModuleListener
    void on(VerificationDecided decided) {
        if (decided.outcome().equals("APPROVED")) {
            requests.callOf(decided.verificationId())
                    .flatMap(calls::findLockedById)
                    .filter(call -> !call.open())
                    .ifPresent(call -> correct(call, decided));
        }
    }

    private void correct(Call call, VerificationDecided decided) {
        call.requests().stream()
                .filter(request -> decided.verificationId().equals(request.verificationId()))
                .filter(ServiceRequest::verifiedNow)
                .forEach(request -> ActingStaff.as(Actor.SYSTEM, () -> {
                    telling.request(request, decided.at());
                    return request;
                }));
    }
}
