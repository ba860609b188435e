package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.identity.Nik;
import id.satupintu.workday.Workday;
import org.springframework.stereotype.Component;

/** Opens a NIK for the holder of a running claim, and writes each opening down. */
@Component
class NikWindow {

    private final Finder finder;
    private final Intake intake;
    private final Chronicle chronicle;
    private final Claims claims;

    NikWindow(Finder finder, Intake intake, Chronicle chronicle, Claims claims) {
        this.finder = finder;
        this.intake = intake;
        this.chronicle = chronicle;
        this.claims = claims;
    }

    /** In clear: a line of the timeline, too. */
    Nik open(VerificationId id) {
        VerificationCase found = held(id);
        claims.touch(id);
        chronicle.viewedNik(found, Workday.now());
        return intake.open(id.value(), found.nik());
    }

    /** Only to be decoded: region, birth date and sex. */
    Nik decode(VerificationId id) {
        VerificationCase found = held(id);
        chronicle.viewedDecodedNik(found);
        return intake.open(id.value(), found.nik());
    }

    private VerificationCase held(VerificationId id) {
        VerificationCase found = finder.lockedForTl(id);
        found.requireHeld(Actor.current().id(), Workday.now());
        return found;
    }
}
