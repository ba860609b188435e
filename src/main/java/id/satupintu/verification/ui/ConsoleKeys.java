package id.satupintu.verification.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.StaffId;
import id.satupintu.shell.Keys;
import id.satupintu.verification.CaseView;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of the console; which of them are heard follows what is on the screen. */
final class ConsoleKeys {

    private static final Set<String> ON_MINE = Set.of("n", "k", "s");
    private static final Set<String> READING = Set.of("a", "u", "r", "x");

    /** So long after a request has come up a decision cannot have been meant for it. */
    private static final long GLANCE_NANOS = 600_000_000L;

    private final Keys keys = new Keys();
    private @Nullable Workbench followed;
    private long cameUp;

    ConsoleKeys(Acts acts, Component texts) {
        keys.on(" ", texts.getTranslation("verification.next"), acts::next);
        keys.on("Enter", texts.getTranslation("verification.enter"), () -> afterGlance(acts::enter));
        keys.on("a", texts.getTranslation("verification.approve"), () -> afterGlance(acts::approve));
        keys.on("u", texts.getTranslation("verification.upgrade.notYet"), acts::toggleUpgrade);
        keys.on("r", texts.getTranslation("verification.reject"), acts::reject);
        keys.on("x", texts.getTranslation("verification.release"), acts::release);
        keys.on("n", texts.getTranslation("verification.nik.show"), acts::revealNik);
        keys.on("k", texts.getTranslation("verification.photo.ktp"), acts::toggleKtpPhoto);
        keys.on("s", texts.getTranslation("verification.photo.selfie"), acts::toggleSelfie);
        keys.on("Escape", texts.getTranslation("verification.cancel"), acts::cancel);
        Locale locale = texts.getUI().map(ui -> ui.getLocale()).orElse(Locale.of("id", "ID"));
        ReasonKeys.BY_KEY.forEach(
                (key, reason) -> keys.on(key, reason.words(locale), () -> acts.change(bench -> bench.toggle(reason))));
    }

    Keys component() {
        return keys;
    }

    /** Hears only what can be done with this request now. */
    void follow(@Nullable Workbench bench, StaffId me) {
        if (followed != bench) {
            followed = bench;
            cameUp = System.nanoTime();
        }
        boolean mine = bench != null && bench.mine(me);
        boolean reading = bench != null && mine && bench.mode() == Workbench.Mode.READING;
        boolean rejecting = bench != null && mine && bench.mode() == Workbench.Mode.REJECTING;
        // Whoever works on one takes another by a click, not by a slip of the thumb.
        keys.enable(" ", !mine);
        ON_MINE.forEach(key -> keys.enable(key, mine));
        READING.forEach(key -> keys.enable(key, reading));
        if (bench != null && bench.owedBy(me)) {
            keys.enable("a", true);
        }
        keys.enable("Enter", bench != null && (mine ? !reading : free(bench.shown())));
        keys.enable("Escape", mine && !reading);
        ReasonKeys.BY_KEY.keySet().forEach(key -> keys.enable(key, rejecting));
    }

    /** The key that sent one request off must not decide the next by a bounce of the finger. */
    private void afterGlance(Runnable act) {
        if (System.nanoTime() - cameUp > GLANCE_NANOS) {
            act.run();
        }
    }

    private static boolean free(CaseView shown) {
        return shown.status().undecided() && shown.claimedBy() == null;
    }
}
