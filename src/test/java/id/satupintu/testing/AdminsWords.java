package id.satupintu.testing;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Wording;
import id.satupintu.verification.reason.ReasonDesk;
import id.satupintu.verification.reason.ReasonEdition;
import id.satupintu.verification.reason.ReasonRow;
import id.satupintu.workday.Workday;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An admin who writes other words for the reason of the selfie, and takes them back. */
@Component
public class AdminsWords {

    private static final RejectReason CODE = RejectReason.SELFIE;

    private final ActingStaff acting;
    private final ReasonDesk reasons;

    AdminsWords(ActingStaff acting, ReasonDesk reasons) {
        this.acting = acting;
        this.reasons = reasons;
    }

    /** From today on that is read to the customer; on buttons it is "Swafoto kabur". */
    public void write(String say) {
        Wording words = new Wording("Swafoto kabur", "Blurred selfie");
        write(new ReasonTexts(words, new Wording("Staf", "Staff"), new Wording(say, say)));
    }

    /** The product's own words hold again. */
    public void standard() {
        write(ReasonTexts.standard(CODE));
    }

    private void write(ReasonTexts texts) {
        acting.as("admin", () -> {
            var last = reasons.all().stream()
                    .filter(row -> row.code() == CODE)
                    .map(ReasonRow::newest)
                    .filter(Objects::nonNull)
                    .map(ReasonEdition::id)
                    .findFirst()
                    .orElse(null);
            reasons.write(CODE, last, Actor.current().zone().dayOf(Workday.now()), null, texts);
        });
    }
}
