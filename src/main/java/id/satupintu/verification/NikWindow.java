package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.identity.Nik;
import id.satupintu.workday.Workday;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Opens a NIK for the holder of a running claim, and writes each opening down. */
@Component
class NikWindow {

    private final Finder finder;
    private final Intake intake;
    private final Chronicle chronicle;

    NikWindow(Finder finder, Intake intake, Chronicle chronicle) {
        this.finder = finder;
        this.intake = intake;
        this.chronicle = chronicle;
    }

    Nik open(VerificationId id) {
        VerificationCase found = finder.lockedForTl(id);
        Instant now = Workday.now();
        found.requireOpen();
        found.requireHolder(Actor.current().id(), now);
        chronicle.viewedNik(found, now);
        return intake.open(id.value(), found.nik());
    }
}
