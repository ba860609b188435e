package id.satupintu.callguide;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.verification.VerificationDecided;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A decision that comes after the call was closed still belongs to its request: the account is verified after all. */
@Component
class Corrections {

    private final ServiceRequests requests;
    private final Telling telling;

    Corrections(ServiceRequests requests, Telling telling) {
        this.requests = requests;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(VerificationDecided decided) {
        if (!decided.outcome().equals("APPROVED")) {
            return;
        }
        requests.findByVerificationId(decided.verificationId())
                .filter(request -> !request.call().open())
                .filter(ServiceRequest::verifiedNow)
                .ifPresent(request -> ActingStaff.as(Actor.SYSTEM, () -> {
                    telling.request(request, decided.at());
                    return request;
                }));
    }
}
