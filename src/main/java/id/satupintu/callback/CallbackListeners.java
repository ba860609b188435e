package id.satupintu.callback;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffDesk;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.CallerGone;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationReversed;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of lost lines and of decisions. Hearing the same twice changes nothing. */
@Component
class CallbackListeners {

    private final Callbacks callbacks;
    private final Promises promises;
    private final VerificationDesk verification;
    private final StaffDesk staff;
    private final CallbackSettings settings;

    CallbackListeners(
            Callbacks callbacks,
            Promises promises,
            VerificationDesk verification,
            StaffDesk staff,
            CallbackSettings settings) {
        this.callbacks = callbacks;
        this.promises = promises;
        this.verification = verification;
        this.staff = staff;
        this.settings = settings;
    }

    /** The case is marked first, which locks it: what is read afterwards is what stands. */
    @ApplicationModuleListener
    void on(CallerGone gone) {
        VerificationId id = new VerificationId(gone.verificationId());
        ActingStaff.as(Actor.SYSTEM, () -> {
            verification.promised(id);
            return id;
        });
        CaseView view = ActingStaff.as(Actor.READER, () -> verification.view(id, Scope.Sites.all()));
        if (view.status().undecided()) {
            ActingStaff.as(Actor.READER, () -> promises.make(form(view, gone.customerZone()), holder(view), gone.at()));
        }
    }

    /** A call back on something undecided marks it first, one on an approval not applied yet waits for its end. */
    @ApplicationModuleListener(condition = "#decided.promised() or #decided.finishes()")
    void on(VerificationDecided decided) {
        callbacks
                .findByVerificationIdAndClosedAtIsNull(decided.verificationId())
                .forEach(callback -> {
                    callback.isAbout(Transaction.valueOf(decided.transaction()));
                    callback.resultIs(decided.outcome(), decided.reasons(), settings.rules(), Workday.now());
                    promises.moved(callback);
                });
    }

    /** The result stands no more: nobody calls before there is a new one. */
    @ApplicationModuleListener
    void on(VerificationReversed reversed) {
        callbacks
                .findByVerificationIdAndClosedAtIsNull(reversed.verificationId())
                .forEach(callback -> {
                    callback.resultIsGone();
                    promises.moved(callback);
                });
    }

    private static CallbackForm form(CaseView view, @Nullable String zone) {
        return CallbackForm.about(view, CallbackReason.DROPPED, zone == null ? null : SiteZone.valueOf(zone));
    }

    private Holder holder(CaseView view) {
        String site = view.site() == null ? "-" : view.site();
        return new Holder(
                site,
                zone(site),
                view.team(),
                view.owner().id().value(),
                view.owner().name(),
                view.simulated());
    }

    private SiteZone zone(String site) {
        return staff.sites(Scope.Sites.all()).stream()
                .filter(row -> row.code().equals(site))
                .map(row -> row.zone())
                .findFirst()
                .orElse(SiteZone.WIB);
    }
}
