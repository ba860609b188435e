package id.satupintu.verification.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.shell.Keys;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.reason.ReasonBook;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keys of the console; which of them are heard follows what is on the screen. */
final class ConsoleKeys {

    private static final Set<String> ON_MINE = Set.of("n", "k", "s");
    private static final Set<String> READING = Set.of("a", "u", "r", "x", "t");

    /** So long after a request has come up a decision cannot have been meant for it. */
    private static final long GLANCE_NANOS = 600_000_000L;

    private final Keys keys = new Keys();
    private final Acts acts;
    private final Component texts;
    private final Supplier<ReasonBook> book;
    private final Runnable tooSoon;
    private final LongSupplier nanos;
    private @Nullable Workbench followed;
    private long cameUp;

    ConsoleKeys(Acts acts, Component texts, Supplier<ReasonBook> book, Runnable tooSoon, LongSupplier nanos) {
        this.acts = acts;
        this.texts = texts;
        this.book = book;
        this.tooSoon = tooSoon;
        this.nanos = nanos;
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
        keys.on("t", texts.getTranslation("verification.ask"), acts::ask);
        keys.on("z", texts.getTranslation("verification.recall"), acts::recall);
        keys.on("b", texts.getTranslation("verification.reverse"), acts::reverse);
        keys.enable("z", false);
        reasons();
    }

    /** The digits, and two letters, choose reasons. */
    private void reasons() {
        Locale locale = texts.getUI().map(ui -> ui.getLocale()).orElse(Locale.of("id", "ID"));
        ReasonBook today = book.get();
        ReasonKeys.of(today)
                .forEach((key, reason) ->
                        keys.on(key, today.words(reason, locale), () -> acts.change(bench -> bench.press(reason))));
    }

    private void questions() {
        keys.on("0", texts.getTranslation("verification.ask.words"), acts::askInWords);
        AskPart.byKey(key -> texts.getTranslation(key))
                .forEach((key, question) -> keys.on(key, question, () -> acts.ask(question)));
    }

    private void causes() {
        ReversePart.BY_KEY.forEach((key, cause) -> keys.on(
                key,
                texts.getTranslation("verification.reverse." + cause),
                () -> acts.change(bench -> bench.because(cause))));
    }

    /** Whether one key takes the last decision back. */
    void recallable(boolean possible) {
        keys.enable("z", possible);
    }

    Keys component() {
        return keys;
    }

    /** Hears only what can be done with this request now. */
    void follow(@Nullable Workbench bench, Actor me) {
        if (followed != bench) {
            followed = bench;
            cameUp = nanos.getAsLong();
        }
        boolean mine = bench != null && bench.mine(me.id());
        Workbench.Mode mode = bench == null ? Workbench.Mode.READING : bench.mode();
        boolean reading = mine && mode == Workbench.Mode.READING;
        // Whoever works on one takes another by a click, not by a slip of the thumb.
        keys.enable(" ", !mine);
        ON_MINE.forEach(key -> keys.enable(key, mine));
        READING.forEach(key -> keys.enable(key, reading));
        keys.enable("b", bench != null && mode == Workbench.Mode.READING && bench.reversibleBy(me));
        if (bench != null && bench.owedBy(me.id())) {
            keys.enable("a", true);
        }
        boolean working = mine || mode == Workbench.Mode.REVERSING;
        keys.enable(
                "Enter",
                bench != null
                        && mode != Workbench.Mode.ASKING
                        && (working ? mode != Workbench.Mode.READING : free(bench.shown())));
        keys.enable("Escape", working && mode != Workbench.Mode.READING);
        choices(mine, mode);
    }

    private void choices(boolean mine, Workbench.Mode mode) {
        ReasonKeys.BY_KEY.keySet().forEach(key -> keys.enable(key, false));
        switch (mode) {
            case REJECTING -> {
                if (mine) {
                    reasons();
                }
            }
            case ASKING -> {
                if (mine) {
                    questions();
                }
            }
            case REVERSING -> causes();
            case READING, NOTING -> {}
        }
    }

    /** The key that sent one request off must not decide the next by a bounce of the finger; that it was not heard is said. */
    private void afterGlance(Runnable act) {
        if (nanos.getAsLong() - cameUp > GLANCE_NANOS) {
            act.run();
        } else {
            tooSoon.run();
        }
    }

    private static boolean free(CaseView shown) {
        return shown.status().undecided() && shown.claimedBy() == null;
    }
}
