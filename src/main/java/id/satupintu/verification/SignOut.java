package id.satupintu.verification;

import id.satupintu.access.SignedOut;
import id.satupintu.access.StaffId;
import id.satupintu.verification.duty.Duties;
import id.satupintu.workday.Workday;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever signs out is off duty and gives back at once what they held. */
@Component
class SignOut {

    private final VerificationCases cases;
    private final Chronicle chronicle;
    private final TransactionTemplate transaction;
    private final Duties duties;

    SignOut(VerificationCases cases, Chronicle chronicle, TransactionTemplate transaction, Duties duties) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.transaction = transaction;
        this.duties = duties;
    }

    @EventListener
    void on(SignedOut gone) {
        transaction.executeWithoutResult(status -> releaseAll(new StaffId(gone.staffId())));
    }

    private void releaseAll(StaffId staff) {
        Instant now = Workday.now();
        duties.leaving(staff, now);
        for (VerificationCase held : cases.lockHeldBy(staff.value())) {
            if (held.letGo(staff)) {
                chronicle.happened(held, MomentKind.RELEASED, now);
            }
        }
    }
}
